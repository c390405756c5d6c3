/// What can be asked, and whether a response is right. Decks flow in from the reader as plain
/// values; everything downstream asks them.
@NullMarked
package retain.deck;

import org.jspecify.annotations.NullMarked;
