package retain.exam;

import retain.deck.Form;
import retain.exam.Running.Act;

import java.time.Instant;

/// What a candidate is about to sit.
public sealed interface Entrance {
    Form form();

    /// Lets the time run.
    Act enter(Candidate candidate, Instant now);

    /// A form that was just drawn.
    record New(Form form, long seed) implements Entrance {
        @Override
        public Act enter(Candidate candidate, Instant now) {
            return Running.begin(form, seed, candidate, now);
        }
    }

    /// An open sitting to go on with.
    record Again(Sitting sitting) implements Entrance {
        @Override
        public Form form() {
            return sitting.form();
        }

        @Override
        public Act enter(Candidate candidate, Instant now) {
            return Running.resume(sitting, candidate, now);
        }
    }
}
