package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.advance;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assess;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.command;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.keep;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.prepare;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.remove;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventSchemas;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OwnerProof;

/** What is told of source reviews and admission plans is what the contracts promise. */
@QuarkusTest
class ReviewEventContractTest extends ServiceTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(EventSchemas.BASE, "classpath:" + EventSchemas.RESOURCES)));

    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @Test
    void everyEventSatisfiesItsSchema() {
        List<UUID> candidates = listedMany(tree, 4);
        prepare(tree, database, candidates.get(1));
        outbox.forget();
        command(tree, opened(tree), "cancellation", cancellation(tree));
        UUID review = opened(tree);
        assess(
                tree,
                review,
                keep(candidates.get(0)),
                advance(candidates.get(1)),
                remove(candidates.get(2), "LACKS_WILL"));
        CandidateFixtures.command(tree, candidates.get(3), "removal", removal("OTHER", "2009-12-01", tree.cell()));
        command(tree, review, "refresh", Map.of());
        command(
                tree,
                review,
                "adoption",
                with(adoption(tree), "plan", Map.of("toList", 12, "toTrain", 0, "toAdmit", 8)));
        revisePlan();
        assertThat(outbox.types())
                .contains(
                        EventTypes.SOURCE_REVIEW_OPENED,
                        EventTypes.SOURCE_REVIEW_ASSESSED,
                        EventTypes.SOURCE_REVIEW_CANCELLED,
                        EventTypes.SOURCE_REVIEW_ADOPTED,
                        EventTypes.ADMISSION_PLAN_ADOPTED,
                        EventTypes.ADMISSION_PLAN_REVISED);
        assertThat(outbox.rows()).hasSize(11).allSatisfy(row -> assertThat(
                        schema(row).validate(row.payload()))
                .as(row.type() + " " + row.payload())
                .isEmpty());
    }

    @Test
    void reviewsAndPlansAreToldAgainAsTheyWere() {
        List<UUID> candidates = listedMany(tree, 1);
        UUID review = opened(tree);
        assess(tree, review, keep(candidates.get(0)));
        command(
                tree,
                review,
                "adoption",
                with(adoption(tree), "plan", Map.of("toList", 12, "toTrain", 0, "toAdmit", 8)));
        revisePlan();
        assertThat(OwnerProof.verify(database, outbox))
                .allSatisfy(row -> assertThat(schema(row).validate(row.payload()))
                        .as(row.type() + " " + row.payload())
                        .isEmpty());
    }

    private void revisePlan() {
        String plan = asProvince(tree).get("/api/v1/admission-plans").path("items[0].id");
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(body(
                        "toList", 15,
                        "toTrain", 12,
                        "toAdmit", 9,
                        "resolution", decision("09-NQ/DU", "2010-06-30", tree.base()),
                        "adoptedOn", "2010-07-01"))
                .put("/api/v1/admission-plans/" + plan)
                .then()
                .statusCode(200);
    }

    private static JsonSchema schema(OutboxProbe.Row row) {
        return SCHEMAS.getSchema(SchemaLocation.of(EventSchemas.id(row.type())), FORMATS_COUNT);
    }
}
