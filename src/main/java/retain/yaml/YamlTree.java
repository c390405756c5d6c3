package retain.yaml;

import java.util.Optional;

/// What could be read of a file.
///
/// @param complete false where parts had to be skipped, so that nothing can be said to be missing
record YamlTree(Optional<Node> root, boolean complete) {}
