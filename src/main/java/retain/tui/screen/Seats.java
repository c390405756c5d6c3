package retain.tui.screen;

import retain.exam.Sitting;

import java.util.List;
import java.util.stream.IntStream;

/// Which questions of a sitting are still to be looked at.
final class Seats {
    private Seats() {}

    /// Those without an answer, from 0.
    static List<Integer> open(Sitting sitting) {
        return IntStream.range(0, sitting.given().size())
                .filter(seat -> sitting.given(seat).isOpen())
                .boxed()
                .toList();
    }

    /// Those marked to be looked at again, from 0.
    static List<Integer> marked(Sitting sitting) {
        return IntStream.range(0, sitting.given().size())
                .filter(seat -> sitting.given(seat).marked())
                .boxed()
                .toList();
    }

    /// The next open question after a seat, the first ones coming after the last; -1 where none is
    /// open.
    static int nextOpen(Sitting sitting, int after) {
        int seats = sitting.given().size();
        for (int i = 1; i <= seats; i++) {
            int seat = (after + i) % seats;
            if (sitting.given(seat).isOpen()) {
                return seat;
            }
        }
        return -1;
    }
}
