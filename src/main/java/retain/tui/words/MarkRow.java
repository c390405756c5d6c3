package retain.tui.words;

import retain.exam.ExamResult.DomainMark;
import retain.exam.ExamResult.Mark;

/// The points of a domain against its pass mark, in pieces for a table.
///
/// @param points `5 of 6`
/// @param share `83 %`, rounded down
/// @param needed `50 %`; empty where the domain asks for none
/// @param met also where none is asked
public record MarkRow(String title, String points, String share, String needed, boolean met) {
    static MarkRow of(DomainMark domain) {
        Mark mark = domain.mark();
        return new MarkRow(
                domain.domain().title(),
                mark.points() + " of " + mark.of(),
                ResultText.percent(mark.percent()),
                mark.passPercent() == 0 ? "" : ResultText.percent(mark.passPercent()),
                mark.isMet());
    }

    /// Whether the pass mark was reached; empty where there is none.
    public String standing() {
        if (needed.isEmpty()) {
            return "";
        }
        return met ? "reached" : "not yet reached";
    }

    /// `Nests: 5 of 6, 83 %; needed 50 %, reached`.
    public String line() {
        return title
                + ": "
                + points
                + ", "
                + share
                + (needed.isEmpty() ? "" : "; needed " + needed + ", " + standing());
    }
}
