package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.exam.Sitting;
import retain.json.Fingerprint;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What came of holding a page against the log.
///
/// @param file as it was named
/// @param sentence what came of it, for a person
/// @param known what the log has of the sitting; empty where it lacks the sitting or its begin
record PageVerdict(String file, Found found, String sentence, Optional<Known> known) {
    /// What a page was found to be.
    enum Found {
        AGREES,
        DIFFERS,
        RETOUCHED,
        OTHER_VERSION,
        OTHER_NAME,
        OTHER_LEARNER,
        NOT_IN_LOG,
        PART_IN_LOG,
        NO_TRANSCRIPT
    }

    /// A sitting as the log has it.
    record Known(Sitting sitting, Fingerprint fingerprint) {}

    boolean agrees() {
        return found == Found.AGREES;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("page", file);
        json.put("agrees", agrees());
        json.put("found", found.name().toLowerCase(Locale.ROOT));
        json.put("sentence", sentence);
        json.put("fingerprint", known.map(each -> each.fingerprint().grouped()).orElse(null));
        json.put("entries", known.map(each -> each.fingerprint().entries()).orElse(null));
        json.put("sitting", known.map(each -> ExamJson.summary(each.sitting())).orElse(null));
        return json;
    }
}
