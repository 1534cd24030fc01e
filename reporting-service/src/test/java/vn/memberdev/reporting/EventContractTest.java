package vn.memberdev.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.testkit.Database;

/** Every event of the contract, in every committed example, is taken as it stands. */
@QuarkusTest
class EventContractTest {

    private static final Map<String, String> TOPICS = Map.ofEntries(
            Map.entry(EventTypes.ORGANISATION_ESTABLISHED, Topics.ORGANISATIONS),
            Map.entry(EventTypes.ORGANISATION_MOVED, Topics.ORGANISATIONS),
            Map.entry(EventTypes.CANDIDATE_LISTED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_TRAINED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_CLEARED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_REMOVED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_ADMITTED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_REOPENED, Topics.CANDIDATES),
            Map.entry(EventTypes.MEMBER_REGISTERED, Topics.MEMBERS),
            Map.entry(EventTypes.MEMBER_ADMITTED, Topics.MEMBERS),
            Map.entry(EventTypes.MEMBER_EDUCATED, Topics.MEMBERS),
            Map.entry(EventTypes.MEMBER_TRAINED, Topics.MEMBERS),
            Map.entry(EventTypes.ADMISSION_ANNULLED, Topics.MEMBERS),
            Map.entry(EventTypes.TARGET_SET, Topics.TARGETS),
            Map.entry(EventTypes.MEMBER_RATED, Topics.RATINGS),
            Map.entry(EventTypes.ORGANISATION_RATED, Topics.RATINGS),
            Map.entry(EventTypes.RESIDENCE_INTRODUCED, Topics.RESIDENCE),
            Map.entry(EventTypes.RESIDENCE_COMMENTED, Topics.RESIDENCE),
            Map.entry(EventTypes.CANDIDATE_CORRECTED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_TRANSFERRED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_ASSIGNED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_TASK_CHANGED, Topics.CANDIDATES),
            Map.entry(EventTypes.CANDIDATE_ACTIVITY_RECORDED, Topics.CANDIDATES),
            Map.entry(EventTypes.NOMINATION_MADE, Topics.NOMINATIONS),
            Map.entry(EventTypes.NOMINATION_ACCEPTED, Topics.NOMINATIONS),
            Map.entry(EventTypes.NOMINATION_DECLINED, Topics.NOMINATIONS),
            Map.entry(EventTypes.EMULATION_MOVEMENT_LAUNCHED, Topics.EMULATION_MOVEMENTS),
            Map.entry(EventTypes.EMULATION_MOVEMENT_CHANGED, Topics.EMULATION_MOVEMENTS),
            Map.entry(EventTypes.AWARENESS_CLASS_PLANNED, Topics.AWARENESS_CLASSES),
            Map.entry(EventTypes.AWARENESS_CLASS_CHANGED, Topics.AWARENESS_CLASSES),
            Map.entry(EventTypes.AWARENESS_CLASS_ENROLLED, Topics.AWARENESS_CLASSES),
            Map.entry(EventTypes.AWARENESS_CLASS_COMPLETED, Topics.AWARENESS_CLASSES),
            Map.entry(EventTypes.AWARENESS_CLASS_CANCELLED, Topics.AWARENESS_CLASSES),
            Map.entry(EventTypes.SOURCE_REVIEW_OPENED, Topics.SOURCE_REVIEWS),
            Map.entry(EventTypes.SOURCE_REVIEW_ASSESSED, Topics.SOURCE_REVIEWS),
            Map.entry(EventTypes.SOURCE_REVIEW_ADOPTED, Topics.SOURCE_REVIEWS),
            Map.entry(EventTypes.SOURCE_REVIEW_CANCELLED, Topics.SOURCE_REVIEWS),
            Map.entry(EventTypes.ADMISSION_PLAN_ADOPTED, Topics.ADMISSION_PLANS),
            Map.entry(EventTypes.ADMISSION_PLAN_REVISED, Topics.ADMISSION_PLANS));

    private final ObjectMapper json = new ObjectMapper();

    static Stream<String> types() {
        return TOPICS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleIsTaken(String type) throws IOException {
        Database database = Database.ofService();
        for (String example : List.of("minimal", "full")) {
            database.clean();
            JsonNode body = json.readTree(example(type, example));
            UUID id = UUID.fromString(body.at("/state/id").asText());
            long version = body.at("/state/version").asLong();
            try (Feed feed = new Feed()) {
                feed.sendBody(TOPICS.get(type), id, version, type, body.toString());
                feed.settle();
            }

            assertThat(database.rows("select error from event_quarantine")).isEmpty();
            boolean organisation = Topics.ORGANISATIONS.equals(TOPICS.get(type));
            String stored = organisation
                    ? "select version from org_unit where org_id = ?"
                    : "select version from fact where id = ?";
            assertThat(database.value(stored, id)).isEqualTo(version);
        }
        Figures.proof();
    }

    /** {@code vn.memberdev.members.member-admitted.v1} stands in {@code contracts/members/examples/member-admitted.v1}. */
    private static byte[] example(String type, String name) throws IOException {
        String[] words = type.split("\\.", -1);
        String folder = "/contracts/" + words[2] + "/examples/" + words[3] + ".v1/";
        try (InputStream file = EventContractTest.class.getResourceAsStream(folder + name + ".json")) {
            return file.readAllBytes();
        }
    }
}
