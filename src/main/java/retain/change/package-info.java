/// What changed between two editions of a course, and what that means for its trainees. Two courses
/// flow in; changes as values flow out, which commands put into words.
@NullMarked
package retain.change;

import org.jspecify.annotations.NullMarked;
