package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.log.Entry;
import retain.schedule.Limits;
import retain.session.Weeks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// The offer to clear a backlog, its days, and the last days before an exam, as they look.
class BacklogScreensTest {
    private static final LocalDate TODAY = Weeks.START.plusDays(54);

    @TempDir Path folder;

    private Player back() {
        Weeks ada = new Weeks(folder, 450).study(Weeks.START, TODAY.minusDays(12));
        return Player.of(folder).knows(ada.log);
    }

    @Test
    void theOfferComesBeforeTheFirstQuestion() throws IOException {
        Player player = back().shot("twelve days away");
        int proposed = offering(player).aDay();
        player.keys("↑").shot("a little more");
        assertEquals(proposed + 5, offering(player).aDay());
        player.keys("↓ ↓");
        assertEquals(proposed - 5, offering(player).aDay());
        player.keys("4 8").shot("a number of one's own");
        assertEquals(48, offering(player).aDay());
        player.keys("⌫");
        assertEquals(4, offering(player).aDay());
        player.shot("too few").keys("6 ⏎").shot("accepted");
        assertInstanceOf(Asking.class, player.screen());
        assertEquals(46, player.screen().session().left());
        player.keys("u").shot("undone, so offered again");
        offering(player);
        player.size(40, 12).shot("small").keys("⏎").shot("accepted, small");
        player.matches("backlog");
    }

    @Test
    void oneKeyDeclinesAndItIsNotAskedAgainThatDay() {
        Player player = back().keys("n");
        assertInstanceOf(Asking.class, player.screen());
        player.reopens();
        assertInstanceOf(Asking.class, player.screen());
        player.waits(Duration.ofDays(1)).reopens();
        offering(player);
        player.keys("esc");
        assertInstanceOf(Asking.class, player.screen());
    }

    @Test
    void tomorrowGoesOnAndTheEndIsSaid() throws IOException {
        Player player = back().keys("4 0 0 ⏎");
        player.waits(Duration.ofDays(1)).reopens().shot("the next day");
        while (player.screen() instanceof Asking) {
            player.keys(Answers.right(player.screen())).keys("⏎");
        }
        player.shot("cleared").matches("backlog-cleared");
    }

    @Test
    void aLimitIsToldAboveAndAtTheEnd() throws IOException {
        Player player =
                Player.of(course()).limits(new Limits(10, Optional.of(3), Limits.DAILY.among()));
        player.keys(Answers.right(player.screen())).keys("⏎").shot("one of three");
        player.keys(Answers.right(player.screen())).keys("⏎");
        player.keys(Answers.right(player.screen())).keys("⏎").shot("three of three");
        player.reopens().shot("opened again").sees("g");
        assertInstanceOf(Asking.class, player.screen());
        player.matches("day-limit");
    }

    @Test
    void theLastDaysSayHowManyThereAre() throws IOException {
        Weeks ada =
                new Weeks(folder, 90)
                        .limits(new Limits(5, Optional.empty(), Limits.DAILY.among()))
                        .study(Weeks.START, TODAY);
        ada.log.add(
                new Entry.Goal(
                        ada.stamp(Weeks.at(TODAY.minusDays(30))),
                        "birds",
                        "certificate",
                        TODAY.plusDays(3)));
        Player player =
                Player.of(folder)
                        .limits(
                                new Limits(
                                        5,
                                        Optional.empty(),
                                        Optional.of(Duration.ofMinutes(30)),
                                        Limits.DAILY.among()))
                        .knows(ada.log)
                        .shot("what is due comes first");
        while (player.screen() instanceof Asking asking
                && asking.session().leftPass() < asking.session().left()) {
            player.keys(Answers.right(player.screen())).keys("⏎");
        }
        player.shot("the pass").size(40, 12).shot("the pass, small");
        assertTrue(player.screen().session().leftPass() > 0);
        player.matches("final-pass");
    }

    private Path course() {
        Weeks.birds(folder, 30);
        return folder;
    }

    private static Offering offering(Player player) {
        return assertInstanceOf(Offering.class, player.screen());
    }
}
