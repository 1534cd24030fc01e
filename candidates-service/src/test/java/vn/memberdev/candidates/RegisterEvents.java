package vn.memberdev.candidates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.organisations.OrganisationEnd;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationLineage;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.contracts.organisations.OrganisationPeriod;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.testkit.OrgFixture;

/** What the register publishes of organisations, handed to the service as the inbox does: one transaction a call. */
public record RegisterEvents(CandidatesEventsConsumer consumer) {

    /** The number of every decision that ends an organisation here. */
    public static final String DECISION = "77-QD/TU";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** An organisation as it was established, since 2000. */
    public static OrganisationState established(UUID id, UUID parent, OrganisationKind kind) {
        return new OrganisationState(
                id,
                1,
                List.of(new OrganisationPeriod(OrgFixture.SINCE, null, parent, "Chi bộ", kind, null)),
                Instant.EPOCH);
    }

    /** An organisation that went from one to another. */
    public static OrganisationState transferred(UUID id, OrganisationKind kind, UUID from, LocalDate on, UUID to) {
        return new OrganisationState(
                id,
                2,
                List.of(
                        new OrganisationPeriod(OrgFixture.SINCE, on, from, "Chi bộ", kind, null),
                        new OrganisationPeriod(on, null, to, "Chi bộ", kind, null)),
                Instant.EPOCH);
    }

    /** The base of the tree merges into the other base, which takes its cells. */
    public void mergeBases(OrgFixture tree, LocalDate on) {
        publish(
                transferred(tree.cell(), OrganisationKind.CELL, tree.base(), on, tree.otherBase()),
                transferred(tree.secondCell(), OrganisationKind.CELL, tree.base(), on, tree.otherBase()),
                ended(tree.base(), tree.committee(), OrganisationKind.BASE_COMMITTEE, on, tree.otherBase()));
    }

    /** An organisation that has ended: merged into one, split into several, or dissolved. */
    public static OrganisationState ended(
            UUID id, UUID parent, OrganisationKind kind, LocalDate on, UUID... successors) {
        OrganisationOperation operation =
                switch (successors.length) {
                    case 0 -> OrganisationOperation.DISSOLVE;
                    case 1 -> OrganisationOperation.MERGE_INTO;
                    default -> OrganisationOperation.SPLIT;
                };
        Decision decision = decision(on, parent);
        return new OrganisationState(
                id,
                2,
                List.of(new OrganisationPeriod(OrgFixture.SINCE, on, parent, "Chi bộ", kind, null)),
                new OrganisationEnd(operation, on, decision),
                Arrays.stream(successors)
                        .map(successor -> new OrganisationLineage(id, successor, operation, on, decision))
                        .toList(),
                List.of(),
                Instant.EPOCH);
    }

    public static Decision decision(LocalDate on, UUID parent) {
        return new Decision(DECISION, on.minusDays(10), parent);
    }

    /** The body of the event. */
    public static String body(OrganisationState state) {
        try {
            return JSON.writeValueAsString(Map.of("state", state));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Applies states as the events of one poll. */
    public void publish(OrganisationState... states) {
        List<ConsumedEvent> events =
                Stream.of(states).map(RegisterEvents::event).toList();
        QuarkusTransaction.requiringNew().run(() -> consumer.apply(events));
    }

    private static ConsumedEvent event(OrganisationState state) {
        return new ConsumedEvent(
                Topics.ORGANISATIONS,
                0,
                0,
                state.id(),
                UUID.randomUUID().toString(),
                EventTypes.ORGANISATION_ENDED,
                Instant.EPOCH,
                state.version(),
                body(state).getBytes(StandardCharsets.UTF_8),
                JSON);
    }
}
