/// Pages for a browser and for paper: what came of a sitting flows in, one file of HTML without
/// script or network flows out; and such a file is read again, to be held against another.
@NullMarked
package retain.html;

import org.jspecify.annotations.NullMarked;
