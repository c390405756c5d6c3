/// What lies ahead of a learner until an exam: a history, a goal and a pace flow in; a thousand
/// simulated ways on, what they lead to and what to do first flow out.
@NullMarked
package retain.plan;

import org.jspecify.annotations.NullMarked;
