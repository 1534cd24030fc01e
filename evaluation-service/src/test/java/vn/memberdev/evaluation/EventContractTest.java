package vn.memberdev.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventSchemas;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OwnerProof;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** What this service publishes is what the contract says. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class EventContractTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(EventSchemas.BASE, "classpath:" + EventSchemas.RESOURCES)));

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;

    @BeforeEach
    void aProvince() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
    }

    @Test
    void ratingsOfMembersFitTheirSchema() {
        String path = "/api/v1/member-ratings/" + fixture.memberOf(fixture.org().cell()) + "/2009";
        rateThreeTimes(path, "EXCELLENT", "ADMITTED_LATE");
        assertAllFit(EventTypes.MEMBER_RATED, 3);
        OwnerProof.verify(fixture.database(), fixture.outbox());
    }

    @Test
    void ratingsOfOrganisationsFitTheirSchema() {
        rateThreeTimes(
                "/api/v1/organisation-ratings/" + fixture.org().base() + "/2009", "CLEAN_STRONG", "NOT_REVIEWED");
        assertAllFit(EventTypes.ORGANISATION_RATED, 3);
        OwnerProof.verify(fixture.database(), fixture.outbox());
    }

    @Test
    void residenceEventsFitTheirSchemas() {
        UUID member = fixture.memberOf(fixture.org().cell());
        fixture.asCommittee()
                .body(
                        """
                        {"memberId": "%s", "group": "INTRODUCED", "introducedOn": "2008-01-15"}"""
                                .formatted(member))
                .post("/api/v1/residence-introductions")
                .then()
                .statusCode(201);
        fixture.asCommittee()
                .body(
                        """
                        {"items": [{"memberId": "%s", "year": 2008, "verdict": "UNFAVOURABLE",
                         "commentedOn": "2008-12-05", "text": "Ít tham gia"}]}"""
                                .formatted(member))
                .post("/api/v1/residence-comments:batch")
                .then()
                .statusCode(207);
        assertAllFit(EventTypes.RESIDENCE_INTRODUCED, 1);
        assertAllFit(EventTypes.RESIDENCE_COMMENTED, 1);
        OwnerProof.verify(fixture.database(), fixture.outbox());
    }

    @Test
    void theBrokerGetsTheEventWithItsAttributes() {
        UUID member = fixture.memberOf(fixture.org().cell());
        fixture.asCommittee()
                .body(fixture.rated("GOOD"))
                .put("/api/v1/member-ratings/" + member + "/2009")
                .then()
                .statusCode(201);
        UUID rating = fixture.outbox().rows().get(0).aggregateId();
        try (Events events = Events.ofService()) {
            var sent = events.await(Topics.RATINGS, rating, 1);
            assertThat(Events.header(sent, "ce_type")).isEqualTo(EventTypes.MEMBER_RATED);
            assertThat(Events.header(sent, "ce_aggregateversion")).isEqualTo("1");
            assertThat(Events.body(sent)).contains(member.toString());
        }
    }

    private void rateThreeTimes(String path, String category, String reason) {
        List<String> bodies = List.of(fixture.rated("GOOD"), fixture.notRated(reason), fixture.rated(category));
        for (int version = 0; version < bodies.size(); version++) {
            var request = fixture.asCommittee();
            if (version > 0) {
                request.header("If-Match", "\"" + version + "\"");
            }
            request.body(bodies.get(version)).put(path).then().statusCode(version == 0 ? 201 : 200);
        }
    }

    private void assertAllFit(String type, int count) {
        JsonSchema schema = SCHEMAS.getSchema(
                SchemaLocation.of(EventSchemas.id(type)),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        List<JsonNode> bodies = fixture.outbox().rows().stream()
                .filter(row -> row.type().equals(type))
                .map(OutboxProbe.Row::payload)
                .toList();
        assertThat(bodies).hasSize(count);
        assertThat(bodies).allSatisfy(body -> assertThat(schema.validate(body)).isEmpty());
    }
}
