package retain.tui.screen;

import retain.tui.page.Frame;
import retain.tui.page.Page;
import retain.tui.page.Size;

/// Draws screens: values in, values out.
public final class View {
    private View() {}

    /// A screen, as it fills a terminal of some size.
    ///
    /// @param clock a pretended moment; empty for the true one
    public static Frame draw(Screen<?> screen, Size size, String clock) {
        return page(screen, size, clock).frame(screen.top(), size);
    }

    /// What a screen shows, before it is cut to the terminal's height.
    static Page page(Screen<?> screen, Size size) {
        return page(screen, size, "");
    }

    private static Page page(Screen<?> screen, Size size, String clock) {
        // The switch below would load all families of screens, and studying has to begin at once.
        return screen instanceof StudyScreen study
                ? page(study, size, clock)
                : anyPage(screen, size, clock);
    }

    private static Page anyPage(Screen<?> screen, Size size, String clock) {
        return switch (screen) {
            case StudyScreen study -> page(study, size, clock);
            case PreviewScreen preview -> PreviewView.of(preview, size);
            case Watching watching -> FindingsView.of(watching, size);
            case ExamScreen exam -> ExamView.of(exam, size, clock);
            case ProgressScreen progress -> ProgressView.of(progress, size, clock);
        };
    }

    private static Page page(StudyScreen screen, Size size, String clock) {
        return switch (screen) {
            case Notice notice -> TextView.notice(notice, size, clock);
            case Offering offering -> OfferView.of(offering, size, clock);
            case Asking asking -> QuestionView.of(asking, size, clock);
            case Answered answered -> AnsweredView.of(answered, size, clock);
            case Remarking remarking -> RemarkView.of(remarking, size);
            case Aside aside ->
                    switch (aside.topic()) {
                        case HELP -> TextView.help(aside, size, clock);
                        case HISTORY -> TextView.history(aside, size, clock);
                    };
            case Summary summary -> SummaryView.of(summary, size, clock);
        };
    }
}
