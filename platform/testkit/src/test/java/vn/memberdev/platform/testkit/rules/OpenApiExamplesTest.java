package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples of the API description that are missing, left over or wrong are found. */
class OpenApiExamplesTest {

    private static final String DOCUMENT =
            """
            {"components": {"schemas": {
               "Day": {"type": "string", "format": "date"},
               "Rename": {"type": "object", "required": ["name"], "properties": {
                  "name": {"type": "string"}, "from": {"$ref": "#/components/schemas/Day"}}}}},
             "paths": {"/things/{id}/rename": {"post": {"operationId": "renameThing", "requestBody": {"content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Rename"}, "examples": %s}}}}},
                "/things": {"get": {"operationId": "listThings"}}}}
            """;

    @Test
    void acceptsAnExampleThatFits() {
        assertThat(OpenApiExamples.faults(shown("{\"name\": \"A\", \"from\": \"2009-03-02\"}"), Set.of("renameThing")))
                .isEmpty();
    }

    @Test
    void findsAFileWithoutOperation() {
        assertThat(OpenApiExamples.faults(shown("{\"name\": \"A\"}"), Set.of("renameThing", "renameThings")))
                .containsExactly("renameThings: no operation of this name has a body");
    }

    @Test
    void findsAFileOfAnOperationWithoutBody() {
        assertThat(OpenApiExamples.faults(shown("{\"name\": \"A\"}"), Set.of("listThings")))
                .containsExactly("listThings: no operation of this name has a body");
    }

    @Test
    void findsABodyWithoutExample() {
        assertThat(OpenApiExamples.faults(DOCUMENT.formatted("{}"), Set.of()))
                .containsExactly("renameThing: no example of its body");
    }

    @Test
    void findsAMissingMember() {
        assertThat(OpenApiExamples.faults(shown("{\"from\": \"2009-03-02\"}"), Set.of("renameThing")))
                .singleElement()
                .asString()
                .startsWith("renameThing, shown: ")
                .contains("name");
    }

    @Test
    void findsAMemberThatTheSchemaDoesNotHave() {
        assertThat(OpenApiExamples.faults(shown("{\"name\": \"A\", \"since\": \"2009-03-02\"}"), Set.of("renameThing")))
                .singleElement()
                .asString()
                .contains("since");
    }

    @Test
    void findsADayThatIsNone() {
        assertThat(OpenApiExamples.faults(shown("{\"name\": \"A\", \"from\": \"2009-02-30\"}"), Set.of("renameThing")))
                .singleElement()
                .asString()
                .contains("from");
    }

    private static String shown(String body) {
        return DOCUMENT.formatted("{\"shown\": {\"value\": " + body + "}}");
    }
}
