package retain.lint;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.lint.Wording.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// All sentences of a course by the words in them, and which of them say the answer to a question.
final class Giveaways {
    /// The share of a question's words, by weight, that makes a sentence an answer to it, and how
    /// many words at least.
    private static final double SHARE = 0.3;

    private static final int FEWEST = 3;

    /// Words that make a key a phrase of its own, and how many other items may say it by chance.
    private static final int PHRASE = 3;

    private static final int SAYING_IT = 2;

    /// So many sentences are looked at for one key; what is said oftener is common speech.
    private static final int MOST = 200;

    /// So many items are named that give one away.
    private static final int NAMED = 5;

    /// A question and one of its right answers.
    ///
    /// @param key as the author wrote it
    /// @param stems of the key, in order
    /// @param question the words that carry the question, by stem, without those of the key
    record Asked(Item item, String key, List<String> stems, Map<String, String> question) {
        /// What an item asks, once for each answer that is a phrase.
        static List<Asked> by(Item item) {
            return switch (item.interaction()) {
                case Choice choice when choice.kind() != Kind.TRUE_FALSE ->
                        choice.options().stream()
                                .filter(option -> choice.key().contains(option.id()))
                                .map(option -> of(item, option.text(), item.question()))
                                .toList();
                case TextEntry entry ->
                        List.of(of(item, entry.accepted().getFirst(), item.question()));
                case Cloze cloze -> blanks(item, cloze);
                case Choice _, Order _, Match _ -> List.of();
            };
        }

        private static List<Asked> blanks(Item item, Cloze cloze) {
            StringBuilder words = new StringBuilder(item.question());
            for (var segment : cloze.segments()) {
                words.append(segment instanceof Words text ? text.text() : "…");
            }
            List<Asked> asked = new ArrayList<>();
            for (Blank blank : cloze.blanks()) {
                asked.add(of(item, blank.accepted().getFirst(), words.toString()));
            }
            return asked;
        }

        private static Asked of(Item item, String key, String question) {
            List<String> stems = inOrder(Wording.of(key));
            Map<String, String> content = new LinkedHashMap<>(Wording.of(question).content());
            stems.forEach(content::remove);
            return new Asked(item, key, stems, content);
        }

        /// A key of three words that carry meaning; the stop words between them count as they come.
        /// One of several keys is not looked at in this way: alone it answers little, and what is
        /// ticked off in a list, such as a symptom, is often said elsewhere.
        private boolean isPhrase() {
            return item.kind() != Kind.MULTIPLE && Wording.of(key).content().size() >= PHRASE;
        }
    }

    /// A sentence that a trainee reads before or after answering.
    ///
    /// @param part where it stands, as `Places` wants it
    record Sentence(Item item, String part, List<String> stems) {
        static Sentence of(Item item, String part, String text) {
            return new Sentence(item, part, inOrder(Wording.of(text)));
        }

        /// The words of a question that the sentence repeats, as they stand there.
        List<String> beside(Asked asked) {
            List<String> beside = new ArrayList<>();
            asked.question()
                    .forEach((stem, text) -> {
                        if (stems.contains(stem)) {
                            beside.add(text);
                        }
                    });
            return beside;
        }

        private Sentence sharing(Map<String, String> known) {
            return new Sentence(
                    item,
                    part,
                    stems.stream().map(stem -> known.computeIfAbsent(stem, same -> same)).toList());
        }

        private boolean says(Asked asked) {
            return !item.id().equals(asked.item().id())
                    && Collections.indexOfSubList(stems, asked.stems()) >= 0;
        }
    }

    private final List<Sentence> sentences;
    private final Map<String, int[]> holding;
    private final Map<ItemId, Set<String>> questions = new HashMap<>();

    /// Takes sentences in.
    ///
    /// @param said one after another; of equal words one copy is kept
    Giveaways(Stream<Sentence> said) {
        Map<String, String> known = new HashMap<>();
        this.sentences = said.map(sentence -> sentence.sharing(known)).toList();
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (String stem : new HashSet<>(sentences.get(i).stems())) {
                lists.computeIfAbsent(stem, _ -> new ArrayList<>(2)).add(i);
            }
        }
        this.holding = new HashMap<>();
        lists.forEach((stem, list) ->
                holding.put(stem, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// The sentences of other items that give a question away, one an item.
    List<Sentence> of(Asked asked) {
        if (asked.stems().isEmpty()) {
            return List.of();
        }
        Map<ItemId, Sentence> saying = new LinkedHashMap<>();
        Map<ItemId, Sentence> answering = new LinkedHashMap<>();
        for (int position : candidates(asked)) {
            Sentence sentence = sentences.get(position);
            if (sentence.says(asked)) {
                saying.putIfAbsent(sentence.item().id(), sentence);
                if (answers(sentence, asked)) {
                    answering.putIfAbsent(sentence.item().id(), sentence);
                }
            }
        }
        if (!saying.isEmpty() && saying.size() <= SAYING_IT && asked.isPhrase()) {
            saying.forEach(answering::putIfAbsent);
        }
        return answering.values().stream()
                .filter(sentence -> !isSameQuestion(sentence.item(), asked.item()))
                .limit(NAMED)
                .toList();
    }

    /// The sentences that hold the rarest word of the key.
    private int[] candidates(Asked asked) {
        int[] fewest =
                asked.stems().stream()
                        .map(stem -> holding.getOrDefault(stem, new int[0]))
                        .min(Comparator.comparingInt(list -> list.length))
                        .orElse(new int[0]);
        return Arrays.copyOf(fewest, Math.min(fewest.length, MOST));
    }

    private boolean answers(Sentence sentence, Asked asked) {
        Set<String> in = new HashSet<>(sentence.stems());
        double all = 0;
        double shared = 0;
        int words = 0;
        for (String stem : asked.question().keySet()) {
            double weight = weight(stem);
            all += weight;
            if (in.contains(stem)) {
                shared += weight;
                words++;
            }
        }
        return words >= FEWEST && shared >= SHARE * all;
    }

    /// The rarer a word, the more it tells: the logarithm of how many sentences there are to one
    /// that holds it.
    private double weight(String stem) {
        int times = Math.max(1, holding.getOrDefault(stem, new int[0]).length);
        return Math.log((double) (sentences.size() + 1) / times);
    }

    private boolean isSameQuestion(Item one, Item other) {
        Set<String> words = question(one);
        return !words.isEmpty() && Wording.overlap(words, question(other)) >= 0.8;
    }

    private Set<String> question(Item item) {
        return questions.computeIfAbsent(
                item.id(), _ -> Wording.of(item.question()).content().keySet());
    }

    private static List<String> inOrder(Wording wording) {
        return wording.words().stream().map(Word::stem).toList();
    }
}
