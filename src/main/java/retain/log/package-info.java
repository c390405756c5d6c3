/// What happened: the entries of the append-only log, and the history they add up to. Everything
/// known about a learner is a fold over these entries and nothing else.
@NullMarked
package retain.log;

import org.jspecify.annotations.NullMarked;
