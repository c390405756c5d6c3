/// What the logs of learners add up to, for those who teach: entries and a course flow in, lists
/// and counts flow out.
@NullMarked
package retain.report;

import org.jspecify.annotations.NullMarked;
