/// Spaced repetition for people who sit a certification.
module retain {
    requires java.sql;
    // JLine hears of a resized terminal through it, by reflection.
    requires jdk.unsupported;
    requires org.apache.commons.cli;
    requires org.jline.terminal;
    requires org.jline.terminal.jni;
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
}
