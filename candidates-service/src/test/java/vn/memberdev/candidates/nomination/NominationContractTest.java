package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.byAMassOrganisation;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.declined;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;
import static vn.memberdev.candidates.nomination.NominationFixtures.plan;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OwnerProof;

/** What is told of movements and nominations is what the contracts promise. */
@QuarkusTest
class NominationContractTest extends ServiceTest {

    private static final String BASE = "https://memberdev.vn/contracts/";
    private static final String PREFIX = "vn.memberdev.";

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:contracts/")));

    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @Test
    void everyEventSatisfiesItsSchema() {
        UUID movement = launched(tree);
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(plan(tree.base()))
                .put(MOVEMENTS + "/" + movement)
                .then()
                .statusCode(200);
        accepted(tree, nominated(tree, fromAMovement(tree.cell(), movement)), "2009-04-03");
        accepted(tree, nominated(tree, byAMassOrganisation(tree.cell())), "2009-04-03");
        declined(tree, nominated(tree), "2009-04-03");
        asProvince(tree)
                .header("If-Match", "\"2\"")
                .body(closing("2009-05-19", tree.base()))
                .post(MOVEMENTS + "/" + movement + "/closing")
                .then()
                .statusCode(200);
        assertThat(outbox.types())
                .contains(
                        EventTypes.EMULATION_MOVEMENT_LAUNCHED,
                        EventTypes.EMULATION_MOVEMENT_CHANGED,
                        EventTypes.NOMINATION_MADE,
                        EventTypes.NOMINATION_ACCEPTED,
                        EventTypes.NOMINATION_DECLINED);
        assertThat(outbox.rows()).hasSize(11).allSatisfy(row -> assertThat(
                        schema(row).validate(row.payload()))
                .as(row.type() + " " + row.payload())
                .isEmpty());
        assertThat(OwnerProof.verify(database, outbox))
                .allSatisfy(row -> assertThat(schema(row).validate(row.payload()))
                        .as(row.type() + " " + row.payload())
                        .isEmpty());
    }

    /** The type vn.memberdev.nominations.nomination-made.v1 has its schema in nominations/nomination-made.v1. */
    private static JsonSchema schema(OutboxProbe.Row row) {
        String path = row.type().substring(PREFIX.length()).replaceFirst("\\.", "/");
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + path + ".schema.json"), FORMATS_COUNT);
    }
}
