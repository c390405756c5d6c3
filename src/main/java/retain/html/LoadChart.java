package retain.html;

import static retain.html.Node.element;

import retain.html.Node.Element;
import retain.report.DayLoad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the days to come ask.
final class LoadChart {
    private static final int HEIGHT = 170;
    private static final double TOP = 18;
    private static final double BOTTOM = HEIGHT - 36;
    private static final double GAP = 5;

    private LoadChart() {}

    static List<Node> of(List<DayLoad> load) {
        DayLoad today = load.getFirst();
        List<Node> parts = new ArrayList<>();
        parts.add(
                element(
                        "p",
                        element("strong", String.valueOf(today.due())),
                        Node.text(
                                " due today"
                                        + (today.fresh() == 0
                                                ? "."
                                                : ", and " + today.fresh() + " new."))));
        if (load.stream().allMatch(day -> day.all() == 0)) {
            parts.add(element("p", "Nothing is asked in the next 14 days."));
            return parts;
        }
        parts.add(
                element(
                        "figure",
                        Svg.picture(
                                "load-chart",
                                HEIGHT,
                                "Items asked in the next " + load.size() + " days",
                                sentence(load),
                                shapes(load)),
                        element(
                                "figcaption",
                                "Solid: due by the schedule as it stands. Outlined: new. The"
                                        + " number is both together. Answers given until then will"
                                        + " add to it.")));
        DataTable table = new DataTable("Items asked, by day", "Day", "Due", "New");
        for (DayLoad day : load) {
            table.row(
                    Figures.date(day.day()),
                    String.valueOf(day.due()),
                    String.valueOf(day.fresh()));
        }
        parts.add(table.folded());
        return parts;
    }

    private static String sentence(List<DayLoad> load) {
        int due = load.stream().mapToInt(DayLoad::due).sum();
        int fresh = load.stream().mapToInt(DayLoad::fresh).sum();
        DayLoad fullest = load.stream().max(Comparator.comparingInt(DayLoad::all)).orElseThrow();
        return "In "
                + load.size()
                + " days from today "
                + Figures.count(due, "item")
                + " due and "
                + fresh
                + " new; most on "
                + Figures.date(fullest.day())
                + ", "
                + fullest.due()
                + " due and "
                + fullest.fresh()
                + " new.";
    }

    private static List<Element> shapes(List<DayLoad> load) {
        int most = load.stream().mapToInt(DayLoad::all).max().orElseThrow();
        double step = (double) Svg.WIDTH / load.size();
        List<Element> shapes = new ArrayList<>();
        for (int i = 0; i < load.size(); i++) {
            DayLoad day = load.get(i);
            double x = i * step;
            double middle = x + step / 2;
            double due = (BOTTOM - TOP) * day.due() / most;
            double fresh = (BOTTOM - TOP) * day.fresh() / most;
            List<Element> here = new ArrayList<>();
            if (day.fresh() > 0) {
                here.add(
                        Svg.rectangle(
                                "hollow", x + GAP / 2, BOTTOM - due - fresh, step - GAP, fresh));
            }
            if (day.due() > 0) {
                here.add(Svg.rectangle("solid", x + GAP / 2, BOTTOM - due, step - GAP, due));
            }
            here.add(Svg.word("middle", middle, BOTTOM - due - fresh - 4, "" + day.all()));
            here.add(Svg.word("middle", middle, HEIGHT - 20, Figures.weekday(day.day())));
            here.add(
                    Svg.word(
                            "middle quiet",
                            middle,
                            HEIGHT - 5,
                            String.valueOf(day.day().getDayOfMonth())));
            shapes.add(Svg.group(here));
        }
        shapes.add(Svg.line("grid", 0, BOTTOM, Svg.WIDTH, BOTTOM));
        return shapes;
    }
}
