package retain.json;

import retain.deck.Form.Seat;
import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.OptionId;

import java.util.Collection;
import java.util.List;

/// Writes a seat of a form: the item as it is asked, scored and explained.
final class SeatText {
    private SeatText() {}

    static void members(JsonOut out, Seat seat) {
        Item item = seat.item();
        out.text("item", item.id().toString());
        out.textIfAny("topic", item.topic());
        out.trueIf("critical", item.critical());
        out.text("level", item.level().word());
        out.text("kind", item.kind().word());
        out.textIfAny("question", item.question());
        out.textIfAny("figure", item.figure());
        interaction(out, item.interaction());
        out.textsIfAny("shown", names(seat.question().shown()));
        out.textIfAny("explanation", item.rationale().explanation());
        out.textIfAny("disputed", item.rationale().disputed());
        out.textsIfAny("cited", item.rationale().citations());
        out.text("revision", seat.revision().wording());
        out.text("key", seat.revision().key());
    }

    private static void interaction(JsonOut out, Interaction interaction) {
        switch (interaction) {
            case Choice choice -> {
                options(out, "options", choice.options());
                out.texts("right", names(choice.key()));
            }
            case TextEntry entry -> {
                out.texts("accepted", entry.accepted());
                rejected(out, entry.rejected());
                typos(out, entry.typosForgiven());
            }
            case Cloze cloze -> {
                out.array("segments", () -> cloze.segments().forEach(each -> segment(out, each)));
                typos(out, cloze.typosForgiven());
            }
            case Order order -> options(out, "steps", order.steps());
            case Match match -> {
                options(out, "sources", match.sources());
                options(out, "targets", match.targets());
                out.value("right", ResponseText.pairs(match.key()));
            }
        }
    }

    private static void options(JsonOut out, String name, List<Option> options) {
        out.array(
                name,
                () -> {
                    for (Option option : options) {
                        out.object(() -> option(out, option));
                    }
                });
    }

    private static void option(JsonOut out, Option option) {
        if (!option.id().value().equals(option.text())) {
            out.text("id", option.id().value());
        }
        out.text("text", option.text());
        out.textIfAny("feedback", option.feedback());
        out.trueIf("pinned", option.pinned());
    }

    private static void rejected(JsonOut out, List<Rejected> rejected) {
        if (!rejected.isEmpty()) {
            out.array(
                    "rejected",
                    () -> {
                        for (Rejected each : rejected) {
                            out.object(() -> {
                                out.text("text", each.text());
                                out.textIfAny("feedback", each.feedback());
                            });
                        }
                    });
        }
    }

    private static void segment(JsonOut out, Segment segment) {
        switch (segment) {
            case Words words -> out.text(words.text());
            case Blank blank -> out.texts(blank.accepted());
        }
    }

    private static void typos(JsonOut out, int typos) {
        if (typos > 0) {
            out.number("typos", typos);
        }
    }

    private static List<String> names(Collection<OptionId> options) {
        return options.stream().map(OptionId::value).toList();
    }
}
