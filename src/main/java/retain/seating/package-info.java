/// Which items take the seats of an examination form: a course, an exam and an order of preference
/// flow in; items flow out, or what the course lacks. Drawing and lint ask the same search.
@NullMarked
package retain.seating;

import org.jspecify.annotations.NullMarked;
