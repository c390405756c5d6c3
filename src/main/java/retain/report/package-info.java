/// What the logs of learners add up to, for those who learn and those who teach: entries and a
/// course flow in, lists, counts and figures flow out.
@NullMarked
package retain.report;

import org.jspecify.annotations.NullMarked;
