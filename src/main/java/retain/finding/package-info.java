/// What is wrong with a deck and where, as data. Readers and rules put findings out; commands print
/// them.
@NullMarked
package retain.finding;

import org.jspecify.annotations.NullMarked;
