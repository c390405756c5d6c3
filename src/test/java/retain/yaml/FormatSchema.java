package retain.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A schema of the format, and what a validator says by it.
record FormatSchema(JsonNode json, Schema schema) {
    static final Path FOLDER = Path.of("src/main/resources/retain/yaml");
    static final FormatSchema COURSE = of("course.schema.json");
    static final FormatSchema DECK = of("deck.schema.json");

    private static final YAMLMapper YAML = new YAMLMapper();

    private static FormatSchema of(String name) {
        try {
            JsonNode json = new JsonMapper().readTree(Files.readString(FOLDER.resolve(name)));
            SchemaRegistry draft7 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
            return new FormatSchema(json, draft7.getSchema(json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the validator has against a file; a file that is no YAML is refused as well.
    List<String> refusals(byte[] bytes) {
        try {
            return refusals(YAML.readTree(bytes));
        } catch (JacksonException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    List<String> refusals(JsonNode file) {
        return schema.validate(file).stream().map(Error::toString).toList();
    }
}
