package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.Stream;

class StudyDayTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:30, 2026-03-01",
        "2026-03-02T03:59:59.999, 2026-03-01",
        "2026-03-02T04:00, 2026-03-02",
        "2026-03-02T23:59, 2026-03-02",
        "2026-03-03T00:00, 2026-03-02",
        "2027-01-01T02:00, 2026-12-31",
        "2028-03-01T00:30, 2028-02-29",
    })
    void theNightBelongsToTheDayBefore(LocalDateTime local, LocalDate day) {
        assertEquals(day, on(local, BERLIN));
    }

    @Test
    void aTravellersMorningIsAnotherDayThanTheEvening() {
        LocalDate evening = on(LocalDateTime.parse("2026-03-01T23:00"), BERLIN);
        LocalDate morning = on(LocalDateTime.parse("2026-03-02T08:00"), TOKYO);
        assertEquals(LocalDate.parse("2026-03-01"), evening);
        assertEquals(LocalDate.parse("2026-03-02"), morning);
    }

    /// Zone, and a moment before the clocks change and one after it, on one study day.
    @ParameterizedTest
    @CsvSource({
        // The hour from 02:00 is skipped; 02:30 reads as 03:30.
        "Europe/Berlin, 2026-03-29T00:59:00Z, 2026-03-29T01:30:00Z, 2026-03-28",
        // 02:30 comes twice.
        "Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, 2026-10-24",
        "America/New_York, 2026-03-08T06:59:00Z, 2026-03-08T07:30:00Z, 2026-03-07",
        "America/New_York, 2026-11-01T05:30:00Z, 2026-11-01T06:30:00Z, 2026-10-31",
        // Half an hour.
        "Australia/Lord_Howe, 2026-04-04T14:45:00Z, 2026-04-04T15:15:00Z, 2026-04-04",
        "Australia/Lord_Howe, 2026-10-03T15:29:00Z, 2026-10-03T15:31:00Z, 2026-10-03",
        // Back for Ramadan, forth after it.
        "Africa/Casablanca, 2026-02-15T01:59:00Z, 2026-02-15T02:01:00Z, 2026-02-14",
        "Africa/Casablanca, 2026-03-22T01:59:00Z, 2026-03-22T02:01:00Z, 2026-03-21",
        // There was no midnight.
        "America/Sao_Paulo, 2018-11-04T02:59:00Z, 2018-11-04T03:01:00Z, 2018-11-03",
        // There was no 30 December.
        "Pacific/Apia, 2011-12-30T09:59:00Z, 2011-12-30T10:01:00Z, 2011-12-29",
    })
    void aNightInWhichClocksChangeIsOneStudyDay(
            ZoneId zone, Instant before, Instant after, LocalDate day) {
        assertTrue(
                zone.getRules().nextTransition(before).getInstant().compareTo(after) <= 0,
                "the clocks change between the two");
        assertEquals(day, StudyDay.of(before, zone));
        assertEquals(day, StudyDay.of(after, zone));
    }

    static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }

    /// In every zone, whatever its clocks did or will do.
    @ParameterizedTest
    @MethodSource("zones")
    void studyDaysNeverGoBackAndLeaveOutOnlyADayThatWasNotLived(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        Instant end = Instant.parse("2040-01-01T00:00:00Z");
        Instant from = Instant.parse("2000-01-01T00:00:00Z");
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getInstant().isBefore(end)) {
            Instant start = change.getInstant().minus(Duration.ofHours(30));
            LocalDate last = StudyDay.of(start, zone);
            for (int minutes = 15; minutes <= 60 * 60; minutes += 15) {
                Instant at = start.plus(Duration.ofMinutes(minutes));
                LocalDate day = StudyDay.of(at, zone);
                assertFalse(day.isBefore(last), zone + " goes back at " + at);
                for (LocalDate skipped = last.plusDays(1);
                        skipped.isBefore(day);
                        skipped = skipped.plusDays(1)) {
                    LocalDateTime noon = skipped.atTime(12, 0);
                    assertEquals(0, rules.getValidOffsets(noon).size(), zone + " " + skipped);
                }
                last = day;
            }
            change = rules.nextTransition(change.getInstant());
        }
        assertEquals(
                LocalDate.parse("2040-01-01"), on(LocalDateTime.parse("2040-01-02T03:59"), zone));
    }

    private static LocalDate on(LocalDateTime local, ZoneId zone) {
        return StudyDay.of(ZonedDateTime.of(local, zone).toInstant(), zone);
    }
}
