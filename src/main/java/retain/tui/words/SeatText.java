package retain.tui.words;

import java.util.ArrayList;
import java.util.List;

/// Questions of a form in words, numbered from 1.
public final class SeatText {
    private SeatText() {}

    /// `1 to 4, 7, 9 to 12`.
    ///
    /// @param seats from 0, rising
    public static String runs(List<Integer> seats) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < seats.size(); ) {
            int to = from;
            while (to + 1 < seats.size() && seats.get(to + 1) == seats.get(to) + 1) {
                to++;
            }
            if (to - from < 2) {
                for (int i = from; i <= to; i++) {
                    runs.add(String.valueOf(seats.get(i) + 1));
                }
            } else {
                runs.add(seats.get(from) + 1 + " to " + (seats.get(to) + 1));
            }
            from = to + 1;
        }
        return String.join(", ", runs);
    }
}
