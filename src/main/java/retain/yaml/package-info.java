/// Text of deck files flows in; a course flows out, or findings with their places. The only package
/// that knows YAML. It reads no files.
@NullMarked
package retain.yaml;

import org.jspecify.annotations.NullMarked;
