package retain.check;

import retain.finding.Finding;
import retain.finding.Place;

/// Findings as the workflow commands of GitHub Actions, which shows them beside the lines of a
/// change.
public final class Annotations {
    private Annotations() {}

    /// One command, without its line end: `::error file=…,line=…,col=…,title=…::message`.
    public static String line(Finding finding) {
        Place place = finding.place();
        StringBuilder out = new StringBuilder("::");
        out.append(
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "notice";
                });
        out.append(" file=").append(property(place.file()));
        if (place.line() > 0) {
            out.append(",line=").append(place.line());
            if (place.column() > 0) {
                out.append(",col=").append(place.column());
            }
        }
        return out.append(",title=")
                .append(property(finding.rule()))
                .append("::")
                .append(data(finding.message()))
                .toString();
    }

    /// Percent signs begin an escape. Line ends would be escaped too, but are spelled out already.
    private static String data(String text) {
        return FindingText.safe(text).replace("%", "%25");
    }

    /// Properties end with a comma or a colon.
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
