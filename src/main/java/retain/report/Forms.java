package retain.report;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Sitting;
import retain.seating.Shortage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// The forms of an exam that stand for all that a candidate may get.
public sealed interface Forms {
    /// Forms that are drawn, and how many each stands for with its variants.
    int DRAWN = 2;

    int KIN = 12;

    /// The same for every learner and every day: so two chances differ by what is known of the
    /// learner, never by luck.
    long SEED = 6;

    /// The exam can be held.
    record Held(List<FormChance> forms) implements Forms {
        public Held {
            forms = List.copyOf(forms);
        }
    }

    /// The exam cannot be held.
    ///
    /// @param shortages at least one
    record Thin(List<Shortage> shortages) implements Forms {
        public Thin {
            shortages = List.copyOf(shortages);
        }
    }

    /// The forms of a candidate's next sitting.
    ///
    /// @param sittings so far, of whatever exam and course
    static Forms of(Course course, Exam exam, Collection<Sitting> sittings) {
        List<FormChance> forms = new ArrayList<>();
        SplittableRandom seeds = new SplittableRandom(SEED);
        FormVariants variants = new FormVariants(course, exam, sittings);
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            switch (FormAssembly.draw(course, exam, sittings, seeds.nextLong())) {
                case Drawn.Held(var form) ->
                        forms.addAll(kin(form, variants, new Random(seeds.nextLong())));
                case Drawn.Thin(var shortages) -> {
                    return new Thin(shortages);
                }
            }
        }
        return new Held(forms);
    }

    /// A form and its variants.
    private static List<FormChance> kin(Form form, FormVariants variants, Random random) {
        List<FormChance> kin = new ArrayList<>();
        List<Item> items = form.seats().stream().map(Seat::item).toList();
        for (int i = 0; i < KIN; i++) {
            kin.add(new FormChance(form.exam(), form.domains(), items));
            items = variants.of(items, random);
        }
        return kin;
    }
}
