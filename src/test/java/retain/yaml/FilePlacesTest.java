package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.finding.Places.Spot;

import java.util.Optional;

/// Where the parts of an item stand, and the words in them.
class FilePlacesTest {
    private static final String DECK =
            """
            format: 1
            deck: knots
            title: Knots
            items:
              - id: reef
                kind: single
                question: >-
                  Nothing about knotting is asked here, but
                  which of these is not a knot?
                options:
                  - {text: "Äöü reef", correct: true}
                  - Bowline
                explanation: It's one.
            """;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',            '',      5:5,   '  - id: reef'
                    kind,          '',      6:11,  '    kind: single'
                    options,       '',      10:5,  '    options:'
                    options/0/text, '',     11:16, '      - {text: "Äöü reef", correct: true}'
                    options/0/text, reef,   11:21, '      - {text: "Äöü reef", correct: true}'
                    options/0/text, REEF,   11:21, '      - {text: "Äöü reef", correct: true}'
                    options/1/text, line,   12:9,  '      - Bowline'
                    options/7,     '',      10:5,  '    options:'
                    question,      '',      7:15,  '    question: >-'
                    question,      knot,    9:31,  '      which of these is not a knot?'
                    question,      absent,  7:15,  '    question: >-'
                    question,      bowline, 7:15,  '    question: >-'
                    cite,          '',      5:5,   '  - id: reef'
                    """)
    void aPartStandsWhereTheAuthorWroteIt(String part, String word, String place, String line) {
        FilePlaces places = new FilePlaces();
        CourseReader reader = CourseReader.lone(Optional.of(places));
        reader.deck("knots.yaml", DECK.getBytes(UTF_8));
        assertEquals(1, reader.reading().course().orElseThrow().items().size());
        Spot spot = places.at("knots/reef", part, word);
        assertEquals("knots.yaml:" + place, spot.place().toString());
        assertEquals(line, spot.source());
    }
}
