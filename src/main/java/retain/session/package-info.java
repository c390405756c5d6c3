/// One sitting of practice: a queue and answers go in, log entries and the next question come out.
@NullMarked
package retain.session;

import org.jspecify.annotations.NullMarked;
