/// The rules of item writing, one idea a class: items flow in, what makes one unfair is reported.
/// After the NBME item-writing guide and Haladyna, Downing and Rodriguez (2002).
@NullMarked
package retain.lint;

import org.jspecify.annotations.NullMarked;
