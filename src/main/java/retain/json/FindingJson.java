package retain.json;

import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Suppressed;
import retain.finding.Tally;

import java.io.Writer;
import java.util.List;

/// Findings for another program, in this program's own shape: an object with counts and a list.
public final class FindingJson {
    /// A longer source line is no use beside a message, and a file may be one line.
    private static final int LONGEST_SOURCE = 1000;

    private FindingJson() {}

    /// Writes findings and a line end. What is not there is `null`: the line of a finding that is
    /// about a whole file, the column of one about a whole line.
    ///
    /// @param letStand what authors have answered, which the counts leave out
    /// @param files how many files were looked at
    public static void write(
            List<Finding> findings, List<Suppressed> letStand, int files, Writer to) {
        Tally tally = Tally.of(findings);
        try (JsonOut json = new JsonOut(to)) {
            json.object(() -> {
                json.number("files", files);
                json.number("errors", tally.errors());
                json.number("warnings", tally.warnings());
                json.number("notes", tally.notes());
                json.array(
                        "findings",
                        () -> {
                            for (Finding finding : findings) {
                                json.object(() -> members(finding, json));
                            }
                        });
                json.array(
                        "let_stand",
                        () -> {
                            for (Suppressed each : letStand) {
                                json.object(() -> {
                                    members(each.finding(), json);
                                    json.text("why", each.why());
                                });
                            }
                        });
            });
            json.lineEnd();
        }
    }

    private static void members(Finding finding, JsonOut json) {
        Place place = finding.place();
        String source = finding.source();
        json.text("file", place.file());
        json.numberOrNull("line", place.line());
        json.numberOrNull("column", place.line() == 0 ? 0 : place.column());
        json.text("severity", finding.severity().word());
        json.text("rule", finding.rule());
        json.text("message", finding.message());
        json.textOrNull("source", source.length() > LONGEST_SOURCE ? "" : source);
    }
}
