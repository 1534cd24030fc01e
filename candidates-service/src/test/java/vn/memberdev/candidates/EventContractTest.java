package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removal;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OwnerProof;

/** What this service sends is what the contracts promise. */
@QuarkusTest
class EventContractTest extends ServiceTest {

    private static final String BASE = "https://memberdev.vn/contracts/";
    private static final String PREFIX = "vn.memberdev.candidates.";

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:contracts/")));

    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @Test
    void everyEventSatisfiesItsSchema() {
        UUID removed = cleared(tree);
        command(tree, removed, "removal", removal("LACKS_WILL", "2009-12-15", tree.cell()));
        command(tree, removed, "listings", relisting(tree.secondCell(), "2010-03-01"));
        UUID admitted = cleared(tree);
        try (Events events = Events.ofService()) {
            MemberEvents member = new MemberEvents(events, Ids.next(), admitted, tree.cell());
            settle(member.admitted(1));
            settle(member.annulled(2));
        }
        assertThat(outbox.types())
                .contains(
                        EventTypes.CANDIDATE_LISTED,
                        EventTypes.CANDIDATE_TRAINED,
                        EventTypes.CANDIDATE_CLEARED,
                        EventTypes.CANDIDATE_REMOVED,
                        EventTypes.CANDIDATE_ADMITTED,
                        EventTypes.CANDIDATE_REOPENED);
        assertThat(outbox.rows()).hasSize(16).allSatisfy(row -> assertThat(
                        schema(row).validate(row.payload()))
                .as(row.type() + " " + row.payload())
                .isEmpty());
        OwnerProof.verify(database, outbox);
    }

    private static JsonSchema schema(OutboxProbe.Row row) {
        String name = row.type().substring(PREFIX.length());
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + "candidates/" + name + ".schema.json"), FORMATS_COUNT);
    }
}
