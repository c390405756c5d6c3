package retain.html;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import retain.exam.ExamResult;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.html.TranscriptContents.Words;
import retain.json.Fingerprint;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;

import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

/// Pages for tests.
final class Pages {
    private Pages() {}

    /// Ada missed three questions, one of which must never be missed, and was interrupted twice.
    static String missed() {
        Sat sat =
                new Sat()
                        .allBut("nests/eggs-in-it", "eggs/shell", "nests/holes", "nests/steps")
                        .leavesFor(Duration.ofHours(2))
                        .standsStill(Duration.ofMinutes(3));
        Sitting sitting = sat.submits();
        return page(sitting, Fingerprint.of(sitting.id(), sat.entries()));
    }

    static String passed() {
        Sat sat = new Sat("plain").allBut();
        Sitting sitting = sat.submits();
        return page(sitting, Fingerprint.of(sitting.id(), sat.entries()));
    }

    static String page(Sitting sitting, Fingerprint fingerprint) {
        ExamResult result = Sat.result(sitting);
        return TranscriptPage.of(
                new TranscriptContents(
                        result,
                        new Words(
                                ResultText.verdict(result),
                                ResultText.reasons(result),
                                ResultText.total(result),
                                ResultText.gate(result),
                                "Mon 2026-11-23 09:00 (Europe/Berlin, UTC+01:00)",
                                "Mon 2026-11-23 11:07 (Europe/Berlin, UTC+01:00)",
                                SittingText.ended(sitting),
                                SittingText.interruptions(sitting),
                                SittingText.elsewhere(sitting)),
                        fingerprint.grouped(),
                        fingerprint.entries(),
                        "1.2.3"));
    }

    /// The page as a reader of XML takes it, which refuses what is not well-formed.
    static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(page)));
    }

    static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
