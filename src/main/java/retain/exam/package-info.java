/// A mock examination: the form that is drawn, the sitting, and the result.
@NullMarked
package retain.exam;

import org.jspecify.annotations.NullMarked;
