package vn.memberdev.replica.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.memberdev.replica.TestEvents.ID;
import static vn.memberdev.replica.TestEvents.event;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;

/** What is read from the events of the register of organisations, and what is refused. */
class OrganisationReplicaTest {

    private static final String PERIOD = "{\"from\":\"2001-01-01\",\"name\":\"Chi bộ\",\"kind\":\"CELL\"}";

    @Test
    void readsTheNewestStateOfEachAggregate() {
        assertThat(organisations(organisation(1, PERIOD), organisation(3, PERIOD), organisation(2, PERIOD)))
                .extracting(OrganisationState::version)
                .containsExactly(3L);
    }

    @Test
    void readsTypesThatAreNotKnown() {
        assertThat(organisations(event(
                        Topics.ORGANISATIONS,
                        "vn.memberdev.organisations.organisation-decorated.v1",
                        1,
                        body(1, PERIOD))))
                .hasSize(1);
    }

    @Test
    void passesOverOtherTopicsAndLaterVersionsOfTypes() {
        assertThat(organisations(
                        event(Topics.MEMBERS, EventTypes.MEMBER_REGISTERED, 1, "{}"),
                        event(Topics.ORGANISATIONS, "vn.memberdev.organisations.organisation-moved.v2", 1, "{}")))
                .isEmpty();
    }

    @Test
    void refusesAnEventWithoutAState() {
        refusesOrganisation(event(Topics.ORGANISATIONS, EventTypes.ORGANISATION_MOVED, 1, "{}"));
    }

    @Test
    void refusesTheStateOfAnotherKey() {
        String other = body(1, PERIOD).replace(ID.toString(), new UUID(0, 2).toString());
        refusesOrganisation(event(Topics.ORGANISATIONS, EventTypes.ORGANISATION_MOVED, 1, other));
    }

    @Test
    void refusesTheStateOfAnotherVersion() {
        refusesOrganisation(event(Topics.ORGANISATIONS, EventTypes.ORGANISATION_MOVED, 1, body(2, PERIOD)));
    }

    @Test
    void refusesAnOrganisationWithoutPeriods() {
        refusesOrganisation(organisation(1, ""));
    }

    @Test
    void refusesAPeriodWithoutAKind() {
        refusesOrganisation(organisation(1, "{\"from\":\"2001-01-01\",\"name\":\"Chi bộ\"}"));
    }

    @Test
    void refusesPeriodsThatOverlap() {
        String ended = "{\"from\":\"2001-01-01\",\"to\":\"2005-01-01\",\"name\":\"Chi bộ\",\"kind\":\"CELL\"}";
        String follows = PERIOD.replace("2001", "2005");
        assertThat(organisations(organisation(1, ended + "," + follows))).hasSize(1);
        refusesOrganisation(organisation(1, PERIOD + "," + follows));
        refusesOrganisation(organisation(1, ended + "," + PERIOD.replace("2001", "2004")));
    }

    private static List<OrganisationState> organisations(ConsumedEvent... events) {
        return new OrganisationReplica(null).read(List.of(events));
    }

    private static void refusesOrganisation(ConsumedEvent event) {
        assertThatExceptionOfType(PoisonException.class).isThrownBy(() -> organisations(event));
    }

    private static ConsumedEvent organisation(long version, String periods) {
        return event(Topics.ORGANISATIONS, EventTypes.ORGANISATION_MOVED, version, body(version, periods));
    }

    private static String body(long version, String periods) {
        return "{\"state\":{\"id\":\"%s\",\"version\":%d,\"periods\":[%s],\"recordedAt\":\"2005-01-04T01:00:00Z\"}}"
                .formatted(ID, version, periods);
    }
}
