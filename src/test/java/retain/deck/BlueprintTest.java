package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class BlueprintTest {
    @ParameterizedTest
    @CsvFileSource(resources = "apportionment.csv", delimiter = ';')
    void seatsGoToTheLargestRemainders(int seats, String weights, String shares) {
        assertEquals(numbers(shares), Blueprint.largestRemainders(seats, longs(weights)));
    }

    /// Whoever weighs more never gets less, all seats are given, and nobody is more than one seat
    /// from his quota.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyShareIsWithinASeatOfItsQuota(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            int seats = random.nextInt(1, 200);
            List<Long> weights = random.longs(random.nextInt(1, 12), 0, 60).boxed().toList();
            long total = weights.stream().mapToLong(Long::longValue).sum();
            if (total == 0) {
                continue;
            }
            List<Integer> shares = Blueprint.largestRemainders(seats, weights);
            assertEquals(seats, shares.stream().mapToInt(Integer::intValue).sum());
            for (int i = 0; i < weights.size(); i++) {
                double quota = (double) seats * weights.get(i) / total;
                assertTrue(Math.abs(shares.get(i) - quota) < 1, () -> weights + " " + shares);
                for (int j = 0; j < weights.size(); j++) {
                    assertTrue(
                            weights.get(i) <= weights.get(j) || shares.get(i) >= shares.get(j),
                            () -> weights + " " + shares);
                }
            }
        }
    }

    @Test
    void aDomainsSeatsAreSplitByItsTopics() {
        Blueprint blueprint =
                Blueprint.of(
                        course(
                                domain("safety", Weight.of(35), 10, 8, 6, 6, 5),
                                domain("anatomy", Weight.of(30)),
                                domain("materials", Weight.of(20), 0, 0),
                                domain("procedure", Weight.of(15), 5, 5, 3, 2)),
                        exam(60));
        assertEquals(
                List.of(21, 18, 12, 9),
                blueprint.domains().stream().map(DomainSeats::seats).toList());
        assertEquals(
                List.of(List.of(6, 5, 4, 3, 3), List.of(), List.of(), List.of(3, 3, 2, 1)),
                blueprint.domains().stream()
                        .map(domain -> domain.topics().stream().map(TopicSeats::seats).toList())
                        .toList());
    }

    @Test
    void aRangeCountsWithItsMiddle() {
        Course ranges =
                course(
                        domain("a", new Weight(10, 16)),
                        domain("b", Weight.of(13)),
                        domain("c", new Weight(20, 21)));
        assertEquals(List.of(13, 13, 21), seats(ranges, 47));
        Course same =
                course(
                        domain("a", Weight.of(26)),
                        domain("b", Weight.of(26)),
                        domain("c", Weight.of(41)));
        for (int questions = 1; questions < 100; questions++) {
            assertEquals(seats(same, questions), seats(ranges, questions));
        }
    }

    /// Seats by domain; critical items by domain; how many are asked; how they are shared out.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "21 18 12 9; 60 0 20 20; 12; 7 0 3 2",
                // A domain without critical items gets none, and the first of equal ones the odd.
                "5 5 5; 0 4 4; 3; 0 2 1",
                // What does not fit into a domain's seats goes to the others in the same way.
                "2 10 10; 90 6 3; 9; 2 5 2",
                "1 1 9; 50 50 2; 4; 1 1 2",
                // The bank cannot fill them: as many as there are.
                "5 5; 2 1; 6; 2 1",
                "1 1; 9 9; 6; 1 1",
                "5 5; 0 0; 6; 0 0"
            })
    void criticalSeatsFollowTheCriticalItems(
            String seats, String eligible, int critical, String shares) {
        List<DomainSeats> domains = new ArrayList<>();
        for (int share : numbers(seats)) {
            domains.add(new DomainSeats(domain("d", Weight.of(1)), share, List.of()));
        }
        assertEquals(
                numbers(shares), new Blueprint(domains).criticalSeats(critical, numbers(eligible)));
    }

    private static List<Integer> seats(Course course, int questions) {
        return Blueprint.of(course, exam(questions)).domains().stream()
                .map(DomainSeats::seats)
                .toList();
    }

    private static Course course(Domain... domains) {
        return new Course(
                "course",
                "Course",
                "",
                "",
                List.of(),
                List.of(domains),
                List.of(),
                List.of(),
                List.of());
    }

    private static Domain domain(String slug, Weight weight, int... topics) {
        return new Domain(
                slug,
                slug,
                weight,
                0,
                Arrays.stream(topics)
                        .mapToObj(share -> new Topic("t", "T", Weight.of(share)))
                        .toList());
    }

    private static Exam exam(int questions) {
        return new Exam("exam", "Exam", questions, 60, 80, Optional.empty());
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Long> longs(String text) {
        return Arrays.stream(text.strip().split(" ")).map(Long::valueOf).toList();
    }
}
