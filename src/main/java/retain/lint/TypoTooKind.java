package retain.lint;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Option;
import retain.deck.TypedText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Forgiven typos that reach another term. *Ilium* and *ileum* are a letter apart and a hand's
/// breadth apart: who types one for the other has not slipped, and must not be marked right.
///
/// An accepted text is held against what the item itself rejects, against all that can be picked or
/// typed in the same deck, and against look-alikes that are known whether or not the deck speaks of
/// them. The notorious ones are told of at any forgiven typo, since a slip in one lands in between.
///
/// Left out, because nothing false is accepted by them: the same word in singular and plural, as
/// noun and adjective, in British and American spelling, or closed up; what the item, or any other,
/// accepts for the same answer; texts of over 60 characters, which are clauses and no terms; and
/// terms of other decks, since nobody who is asked for a spine means the position supine.
///
/// A number forgives nothing either: 18 would accept 19. Where the item accepts the text without
/// its number too, the number is not what is asked. And in a word of fewer than three letters a
/// forgiven typo, a typo leaves too little.
public final class TypoTooKind implements BankRule {
    private static final String RULE = "typo-too-kind";
    private static final int LONGEST = 60;

    /// So many texts of one answer are held against all terms; nobody writes more by hand.
    private static final int LOOKED_AT = 500;

    /// Texts of which each is accepted for the same answer.
    ///
    /// @param part where they stand, as `Places` wants it
    /// @param isList whether each has a place of its own
    private record Accepting(
            Item item, List<String> texts, int typos, String part, boolean isList) {
        String part(int position) {
            return isList ? part + "/" + position : part;
        }
    }

    @Override
    public void check(Course course, Report report) {
        course.decks().forEach(deck -> check(deck, report));
    }

    private static void check(Deck deck, Report report) {
        List<Accepting> kind = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary();
        for (Item item : deck.items()) {
            List<Accepting> all = accepting(item);
            all.forEach(accepting -> vocabulary.addAnswer(item, accepting.texts()));
            vocabulary.addOthers(item);
            all.stream().filter(accepting -> accepting.typos() > 0).forEach(kind::add);
        }
        Terms terms = new Terms(kind.isEmpty() ? List.of() : vocabulary.items.keySet());
        Set<ItemId> told = new HashSet<>();
        for (Accepting accepting : kind) {
            ItemId id = accepting.item().id();
            if (!told.contains(id) && tell(accepting, vocabulary, terms, report)) {
                told.add(id);
            }
        }
    }

    /// Says at most one thing of an item, since one change of `typos` answers all.
    private static boolean tell(
            Accepting accepting, Vocabulary vocabulary, Terms terms, Report report) {
        Set<String> accepted = new HashSet<>();
        accepting.texts().forEach(text -> accepted.add(TypedText.normalise(text)));
        for (int i = 0; i < Math.min(accepting.texts().size(), LOOKED_AT); i++) {
            String text = accepting.texts().get(i);
            Optional<String> wrong = wrong(text, accepted, accepting, vocabulary, terms);
            if (wrong.isPresent()) {
                report.error(accepting.item(), accepting.part(i), RULE, wrong.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<String> wrong(
            String text,
            Set<String> accepted,
            Accepting accepting,
            Vocabulary vocabulary,
            Terms terms) {
        String form = TypedText.normalise(text);
        int typos = accepting.typos();
        if (form.codePointCount(0, form.length()) > LONGEST) {
            return Optional.empty();
        }
        String forgiven = typos == 1 ? "1 forgiven typo" : typos + " forgiven typos";
        for (Rejected rejected : rejected(accepting.item())) {
            int apart = TypedText.typos(form, TypedText.normalise(rejected.text()));
            if (apart <= typos) {
                return Optional.of(
                        "with "
                                + forgiven
                                + " \""
                                + text
                                + "\" also accepts slips in \""
                                + rejected.text()
                                + "\", which the item rejects"
                                + mend(apart));
            }
        }
        @Nullable String near =
                terms.nearest(form, typos, other -> vocabulary.isAnother(form, accepted, other));
        if (near != null) {
            Item other = vocabulary.item(near);
            return Optional.of(
                    "with "
                            + forgiven
                            + " \""
                            + text
                            + "\" accepts \""
                            + near
                            + "\", another term, which "
                            + (other.id().equals(accepting.item().id())
                                    ? "the same item holds"
                                    : other.id().inCourse() + " holds")
                            + mend(TypedText.typos(form, near)));
        }
        return lookAlike(form, accepted, typos)
                .map(other ->
                        "\""
                                + other
                                + "\" is another term and looks so much like \""
                                + text
                                + "\" that no typo may be forgiven here; write \"typos: 0\"")
                .or(() -> number(text, form, accepted, forgiven))
                .or(() -> tooShort(text, form, typos, forgiven));
    }

    private static Optional<String> lookAlike(String form, Set<String> accepted, int typos) {
        String[] words = form.split(" ");
        for (int i = 0; i < words.length; i++) {
            List<String> others = new ArrayList<>(LookAlikes.notorious(words[i]));
            for (String other : LookAlikes.close(words[i])) {
                if (TypedText.typos(words[i], other) <= typos) {
                    others.add(other);
                }
            }
            for (String other : others) {
                String[] changed = words.clone();
                changed[i] = other;
                if (!accepted.contains(String.join(" ", changed))) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> number(
            String text, String form, Set<String> accepted, String forgiven) {
        if (form.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(form.split(" ")));
        words.removeIf(word -> word.chars().anyMatch(Character::isDigit));
        if (accepted.contains(String.join(" ", words))) {
            return Optional.empty();
        }
        return Optional.of(
                "with "
                        + forgiven
                        + " \""
                        + text
                        + "\" accepts \""
                        + nextNumber(text)
                        + "\" as well; write \"typos: 0\", since a number has no near miss");
    }

    /// The text with its last digit counted up: 18 as 19.
    private static String nextNumber(String text) {
        int last = text.length() - 1;
        while (last > 0 && !(text.charAt(last) >= '0' && text.charAt(last) <= '9')) {
            last--;
        }
        char next = text.charAt(last) == '9' ? '8' : (char) (text.charAt(last) + 1);
        return text.substring(0, last) + next + text.substring(last + 1);
    }

    private static Optional<String> tooShort(String text, String form, int typos, String forgiven) {
        int letters = form.codePointCount(0, form.length());
        if (letters >= 3 * typos) {
            return Optional.empty();
        }
        return Optional.of(
                "\""
                        + text
                        + "\" is too short for "
                        + forgiven
                        + ": other words of "
                        + letters
                        + " letters would count as right; write \"typos: "
                        + letters / 3
                        + "\"");
    }

    private static String mend(int apart) {
        return "; write \"typos: " + Math.max(0, apart - 1) + "\"";
    }

    private static List<Accepting> accepting(Item item) {
        return switch (item.interaction()) {
            case TextEntry entry ->
                    List.of(
                            new Accepting(
                                    item, entry.accepted(), entry.typosForgiven(), "accept", true));
            case Cloze cloze ->
                    cloze.blanks().stream()
                            .map(Blank::accepted)
                            .map(texts ->
                                    new Accepting(
                                            item, texts, cloze.typosForgiven(), "text", false))
                            .toList();
            case Choice _, Order _, Match _ -> List.of();
        };
    }

    private static List<Rejected> rejected(Item item) {
        return item.interaction() instanceof TextEntry entry ? entry.rejected() : List.of();
    }

    /// All terms that can be picked or typed somewhere, in the form in which answers are compared,
    /// and the first item that holds each.
    private static final class Vocabulary {
        private final Map<String, Item> items = new HashMap<>();

        /// By term, the answers that accept it; two terms with one in common mean the same.
        private final Map<String, Set<Integer>> answers = new HashMap<>();

        private int answer;

        void addAnswer(Item item, List<String> accepted) {
            answer++;
            for (String text : accepted) {
                String form = add(item, text);
                answers.computeIfAbsent(form, _ -> new HashSet<>()).add(answer);
            }
        }

        void addOthers(Item item) {
            switch (item.interaction()) {
                case Choice choice -> {
                    if (choice.kind() != Kind.TRUE_FALSE) {
                        addAll(item, choice.options());
                    }
                }
                case Match match -> {
                    addAll(item, match.sources());
                    addAll(item, match.targets());
                }
                case TextEntry entry ->
                        entry.rejected().forEach(rejected -> add(item, rejected.text()));
                case Cloze _, Order _ -> {}
            }
        }

        private void addAll(Item item, List<Option> options) {
            options.forEach(option -> add(item, option.text()));
        }

        private String add(Item item, String text) {
            String form = text.length() > 2 * LONGEST ? "" : TypedText.normalise(text);
            if (!form.isEmpty() && form.codePointCount(0, form.length()) <= LONGEST + 3) {
                items.putIfAbsent(form, item);
            }
            return form;
        }

        Item item(String form) {
            @Nullable Item item = items.get(form);
            if (item == null) {
                throw new IllegalStateException("no item holds \"" + form + "\"");
            }
            return item;
        }

        /// Whether a near text means something else than an accepted one.
        boolean isAnother(String form, Set<String> accepted, String other) {
            if (accepted.contains(other)) {
                return false;
            }
            return Collections.disjoint(
                            answers.getOrDefault(form, Set.of()),
                            answers.getOrDefault(other, Set.of()))
                    && !SameTerm.isSame(form, other);
        }
    }
}
