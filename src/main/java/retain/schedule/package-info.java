/// From what happened to what comes next: reviews go in, due dates and the order of a study day
/// come out.
@NullMarked
package retain.schedule;

import org.jspecify.annotations.NullMarked;
