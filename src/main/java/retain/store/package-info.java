/// Where entries are kept: a database that survives a power cut, and the files that go in and out
/// of it. All the SQL there is, is here; an SQL exception never leaves.
@NullMarked
package retain.store;

import org.jspecify.annotations.NullMarked;
