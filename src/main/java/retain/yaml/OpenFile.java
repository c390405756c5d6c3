package retain.yaml;

import retain.finding.Finding;

import java.util.Optional;

/// A file's tree, and what is wrong with the file up to there.
record OpenFile(YamlTree tree, Findings findings) {
    static OpenFile of(String file, byte[] bytes) {
        Optional<Finding> refused = Utf8.refuse(file, bytes);
        SourceText source = new SourceText(file, refused.isPresent() ? "" : Utf8.decode(bytes));
        Findings findings = new Findings(source);
        refused = refused.isPresent() ? refused : Utf8.firstBroken(source, bytes);
        if (refused.isPresent()) {
            findings.add(refused.get());
            return new OpenFile(new YamlTree(Optional.empty(), false), findings);
        }
        return new OpenFile(Yaml.read(source, findings), findings);
    }
}
