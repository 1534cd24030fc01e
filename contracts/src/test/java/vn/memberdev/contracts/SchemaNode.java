package vn.memberdev.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A schema within a file.
 *
 * @param file the file, as a path below {@code contracts/}
 * @param pointer where in the file, as a JSON pointer; empty for the whole
 */
record SchemaNode(String file, String pointer) {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaMappers(
                    mappers -> mappers.mapPrefix(EventSchemas.BASE, "classpath:" + EventSchemas.RESOURCES)));

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static SchemaNode ofFile(String file) {
        return new SchemaNode(file, "");
    }

    static SchemaNode ofType(String type) {
        return ofFile(EventSchemas.id(type).substring(EventSchemas.BASE.length()));
    }

    JsonNode json() {
        return ContractFiles.json(file).at(pointer);
    }

    /** What is wrong with a value; empty if it satisfies the schema. */
    Set<String> faults(JsonNode value) {
        return FACTORY
                .getSchema(SchemaLocation.of(EventSchemas.BASE + file + "#" + pointer), CONFIG)
                .validate(value)
                .stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** This schema, or the one its {@code $ref} leads to. */
    SchemaNode resolved() {
        var ref = json().path("$ref");
        if (ref.isMissingNode()) {
            return this;
        }
        var target = URI.create(EventSchemas.BASE + file).resolve(ref.textValue());
        var fragment = target.getFragment() == null ? "" : target.getFragment();
        var targetFile = target.toString().replaceFirst("#.*", "").substring(EventSchemas.BASE.length());
        var node = new SchemaNode(targetFile, fragment).resolved();
        assertThatExists(node);
        return node;
    }

    Map<String, SchemaNode> fields() {
        var fields = new LinkedHashMap<String, SchemaNode>();
        json().path("properties").fieldNames().forEachRemaining(name -> fields.put(name, child("properties", name)));
        return fields;
    }

    Set<String> required() {
        var names = new TreeSet<String>();
        json().path("required").forEach(name -> names.add(name.textValue()));
        return names;
    }

    SchemaNode items() {
        return child("items");
    }

    /** This schema of an object and the objects its file defines for use elsewhere. */
    List<SchemaNode> withDefinitions() {
        var nodes = new ArrayList<SchemaNode>();
        nodes.add(this);
        json().path("$defs").fieldNames().forEachRemaining(name -> nodes.add(child("$defs", name)));
        return nodes;
    }

    /** An example as the field shows it itself, as its definition shows it, or as the items of a list show it. */
    boolean hasExample() {
        var own = json().path("examples");
        if (own.isArray() && !own.isEmpty()) {
            return true;
        }
        if (json().has("$ref")) {
            return resolved().hasExample();
        }
        return json().has("items") && items().hasExample();
    }

    /** Goes through a value and, beside it, through the schema of each object in it. */
    void visit(JsonNode value, BiConsumer<SchemaNode, ObjectNode> visitor) {
        if (value instanceof ObjectNode object) {
            visitor.accept(this, object);
            fields().forEach((name, field) -> field.resolved().visit(object.path(name), visitor));
        } else if (value.isArray()) {
            value.forEach(item -> items().resolved().visit(item, visitor));
        }
    }

    private SchemaNode child(String... steps) {
        return new SchemaNode(file, pointer + "/" + String.join("/", steps));
    }

    private static void assertThatExists(SchemaNode node) {
        if (node.json().isMissingNode()) {
            throw new AssertionError("a $ref leads nowhere: " + node);
        }
    }

    @Override
    public String toString() {
        return file + "#" + pointer;
    }
}
