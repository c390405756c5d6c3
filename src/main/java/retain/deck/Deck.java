package retain.deck;

import java.util.List;

/// The items of one domain, in the author's order.
///
/// @param version free text shown to trainees; never used to match progress
/// @param formerly earlier slugs of the deck (`was`)
public record Deck(
        String slug, String title, String version, List<String> formerly, List<Item> items) {
    public Deck {
        formerly = List.copyOf(formerly);
        items = List.copyOf(items);
    }

    Deck withoutRetired() {
        return new Deck(
                slug,
                title,
                version,
                formerly,
                items.stream().filter(item -> item.status() != Status.RETIRED).toList());
    }
}
