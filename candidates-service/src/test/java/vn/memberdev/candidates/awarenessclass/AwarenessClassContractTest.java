package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.cancellation;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolled;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.particulars;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.result;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.withdrawal;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventSchemas;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OwnerProof;

/** What is sent of classes is what the contracts promise. */
@QuarkusTest
class AwarenessClassContractTest extends ServiceTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(EventSchemas.BASE, "classpath:" + EventSchemas.RESOURCES)));

    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @Test
    void everyEventSatisfiesItsSchema() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        UUID third = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, one, other, third);
        attempt(asProvince(tree), id, "enrolments/" + third + "/withdrawal", withdrawal())
                .then()
                .statusCode(200);
        attempt(asProvince(tree), id, "completion", completion(passed(one, "118/2008"), result(other, "ABSENT")))
                .then()
                .statusCode(200);
        UUID cancelled = planned(tree);
        asProvince(tree)
                .header("If-Match", "*")
                .body(particulars(tree.committee(), 2))
                .put(CLASSES + "/" + cancelled)
                .then()
                .statusCode(200);
        attempt(asProvince(tree), cancelled, "cancellation", cancellation(tree.committee()))
                .then()
                .statusCode(200);
        assertThat(outbox.types())
                .contains(
                        EventTypes.AWARENESS_CLASS_PLANNED,
                        EventTypes.AWARENESS_CLASS_CHANGED,
                        EventTypes.AWARENESS_CLASS_ENROLLED,
                        EventTypes.AWARENESS_CLASS_COMPLETED,
                        EventTypes.AWARENESS_CLASS_CANCELLED,
                        EventTypes.CANDIDATE_TRAINED);
        assertThat(outbox.rows()).hasSize(11).allSatisfy(row -> assertThat(
                        schema(row).validate(row.payload()))
                .as(row.type() + " " + row.payload())
                .isEmpty());
        assertThat(OwnerProof.verify(database, outbox))
                .allSatisfy(row -> assertThat(schema(row).validate(row.payload()))
                        .as(row.type() + " " + row.payload())
                        .isEmpty());
    }

    private static JsonSchema schema(OutboxProbe.Row row) {
        return SCHEMAS.getSchema(SchemaLocation.of(EventSchemas.id(row.type())), FORMATS_COUNT);
    }
}
