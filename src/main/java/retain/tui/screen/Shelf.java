package retain.tui.screen;

import retain.tui.page.Page;

import java.util.List;

/// A page with rows that lead somewhere.
///
/// @param doors in which line of the body each of them stands
record Shelf(Page page, List<Integer> doors) {
    Shelf {
        doors = List.copyOf(doors);
    }
}
