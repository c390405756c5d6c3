/// What an author has before them: items as their files now hold them, and what is wrong there. A
/// reading goes in; items to look through and answers to try come out.
@NullMarked
package retain.tui.proof;

import org.jspecify.annotations.NullMarked;
