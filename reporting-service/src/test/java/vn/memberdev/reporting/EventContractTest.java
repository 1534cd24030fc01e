package vn.memberdev.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.memberdev.contracts.EventSchemas;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.testkit.Database;

/** Every event of the contract, in every committed example, is taken as it stands. */
@QuarkusTest
class EventContractTest {

    private final ObjectMapper json = new ObjectMapper();

    /** All of them, so that a type of the future is tested from its first day. */
    static List<String> types() {
        return constants(EventTypes.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleIsTaken(String type) throws IOException {
        Database database = Database.ofService();
        for (String example : examples(type)) {
            database.clean();
            JsonNode body = json.readTree(example(type, example));
            UUID id = UUID.fromString(body.at("/state/id").asText());
            long version = body.at("/state/version").asLong();
            try (Feed feed = new Feed()) {
                feed.sendBody(topic(type), id, version, type, body.toString());
                feed.settle();
            }

            assertThat(database.rows("select error from event_quarantine")).isEmpty();
            boolean organisation = Topics.ORGANISATIONS.equals(topic(type));
            String stored = organisation
                    ? "select version from org_unit where org_id = ?"
                    : "select version from fact where id = ?";
            assertThat(database.value(stored, id)).isEqualTo(version);
        }
        Figures.proof();
    }

    /** A type whose state cannot hold more has no full example. */
    private static List<String> examples(String type) {
        boolean hasFull = EventContractTest.class.getResource("/" + EventSchemas.example(type, "full")) != null;
        return hasFull ? List.of("minimal", "full") : List.of("minimal");
    }

    private static byte[] example(String type, String name) throws IOException {
        try (InputStream file = EventContractTest.class.getResourceAsStream("/" + EventSchemas.example(type, name))) {
            return file.readAllBytes();
        }
    }

    /** The area of a type is the last word of its topic: {@code classes} are sent on {@code awareness-classes}. */
    private static String topic(String type) {
        String area = type.split("\\.", -1)[2];
        return constants(Topics.class).stream()
                .filter(topic -> topic.matches(".*[.-]" + area))
                .reduce((one, other) -> {
                    throw new IllegalStateException(type + " fits " + one + " and " + other);
                })
                .orElseThrow();
    }

    private static List<String> constants(Class<?> names) {
        return Arrays.stream(names.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .sorted()
                .toList();
    }
}
