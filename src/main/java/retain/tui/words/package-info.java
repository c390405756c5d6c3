/// What both ways of studying tell, in words: answers and grades go in, texts come out.
@NullMarked
package retain.tui.words;

import org.jspecify.annotations.NullMarked;
