package retain.json;

import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ExamEntry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/// What tells the entries of a sitting from any others: SHA-256 over their lines, oldest first and
/// each with its `\n`. What was logged beyond the end of the sitting is among them, so that `export
/// --log` and everybody's own tools come to the same.
///
/// @param hex 64 digits
/// @param entries how many lines there are
public record Fingerprint(String hex, int entries) {
    /// The fingerprint of a sitting.
    ///
    /// @param log the sitting's entries and any others
    public static Fingerprint of(EntryId sitting, Collection<? extends Entry> log) {
        MessageDigest digest = sha256();
        List<? extends Entry> own =
                log.stream()
                        .filter(entry ->
                                entry instanceof ExamEntry exam && exam.sitting().equals(sitting))
                        .sorted(Entry.BY_MOMENT)
                        .toList();
        for (Entry entry : own) {
            digest.update((LogText.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), own.size());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java knows SHA-256", missing);
        }
    }

    /// The digits in groups of four.
    public String grouped() {
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
