/// People who are not there, whose memory is not the program's model of one, learn the shipped
/// course and sit its examination: what the program foretold each of them is held against what
/// happened.
@NullMarked
package retain.calibration;

import org.jspecify.annotations.NullMarked;
