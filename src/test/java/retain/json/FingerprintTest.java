package retain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import retain.exam.Sat;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/// What tells a sitting's entries from any others.
class FingerprintTest {
    private final Sat sat = new Sat().allBut("eggs/shell").leavesFor(Duration.ofHours(2));
    private final EntryId id = sat.submits().id();
    private final List<ExamEntry> entries = sat.entries();

    @Test
    void everybodyComesToTheSameFromAnExport() throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LogLines.write(entries.stream().sorted(Entry.BY_MOMENT).toList(), lines);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.toByteArray());
        assertEquals(
                new Fingerprint(HexFormat.of().formatHex(digest), entries.size()),
                Fingerprint.of(id, entries));
    }

    @Test
    void neitherOrderNorOtherSittingsMatter() {
        Sat other = new Sat(sat.open().form(), Sat.MORNING.plusSeconds(7)).right("eggs/shell");
        List<ExamEntry> all = new ArrayList<>(entries);
        all.addAll(other.entries());
        Collections.shuffle(all, new Random(1));
        assertEquals(Fingerprint.of(id, entries), Fingerprint.of(id, all));
    }

    @Test
    void eachEntryAndAllThatItSaysMatters() {
        Fingerprint whole = Fingerprint.of(id, entries);
        for (int i = 0; i < entries.size(); i++) {
            List<ExamEntry> fewer = new ArrayList<>(entries);
            ExamEntry entry = fewer.remove(i);
            assertEquals(entries.size() - 1, Fingerprint.of(id, fewer).entries());
            assertNotEquals(whole.hex(), Fingerprint.of(id, fewer).hex());
            if (entry instanceof Answered answered) {
                fewer.add(
                        new Answered(
                                answered.stamp(),
                                answered.sitting(),
                                answered.after(),
                                answered.used().plusMillis(1),
                                answered.item(),
                                answered.response(),
                                answered.marked()));
                assertNotEquals(whole.hex(), Fingerprint.of(id, fewer).hex());
            }
        }
    }

    @Test
    void isShownInGroupsOfFour() {
        String shown = Fingerprint.of(id, entries).grouped();
        assertEquals(79, shown.length());
        assertEquals(shown, shown.strip());
        assertEquals(Fingerprint.of(id, entries).hex(), shown.replace(" ", ""));
    }
}
