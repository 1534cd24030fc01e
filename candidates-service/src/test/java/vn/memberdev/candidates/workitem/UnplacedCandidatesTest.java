package vn.memberdev.candidates.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.SupportFixtures.helped;
import static vn.memberdev.candidates.SupportFixtures.helper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.RegisteredMember;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Events;

/** Candidates whose organisation has ended, and where somebody has to say where they go. */
@QuarkusTest
class UnplacedCandidatesTest extends ServiceTest {

    private static final String UNPLACED = "?kind=CANDIDATE_UNPLACED";
    private static final LocalDate ENDED = LocalDate.of(2010, 7, 1);

    @Inject
    CandidatesEventsConsumer consumer;

    private RegisterEvents register;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoCellsFollow() {
        register = new RegisterEvents(consumer);
        one = Ids.next();
        other = Ids.next();
        register.publish(
                RegisterEvents.established(one, tree.base(), OrganisationKind.CELL),
                RegisterEvents.established(other, tree.base(), OrganisationKind.CELL));
    }

    @Test
    void afterASplitTheSuccessorsAreThereToChooseFrom() {
        UUID candidate = listed(tree);
        removed(tree);
        split();
        work(asBase(), UNPLACED)
                .body("items.candidateId", contains(candidate.toString()))
                .body("items[0].organisationId", equalTo(tree.cell().toString()))
                .body("items[0].on", equalTo("2010-07-01"))
                .body("items[0].successorIds", containsInAnyOrder(one.toString(), other.toString()));
        work(asBase(), UNPLACED + "&asOf=2010-06-30").body("items", empty());
        work(as(Roles.CELL_OFFICER, one), UNPLACED).body("items", empty());
        work(asBase(), UNPLACED + "&subtree=true&organisationId=" + tree.base())
                .body("items.candidateId", contains(candidate.toString()));
    }

    @Test
    void afterADissolutionThereIsNothingToChooseFrom() {
        UUID candidate = listed(tree);
        register.publish(RegisterEvents.ended(tree.cell(), tree.base(), OrganisationKind.CELL, ENDED));
        work(asBase(), UNPLACED)
                .body("items.candidateId", contains(candidate.toString()))
                .body("items[0].successorIds", nullValue());
    }

    @Test
    void manyArePlacedInOneCallAndThoseWhoGoAlongKeepTheirHelpers() {
        UUID along = listed(tree);
        UUID elsewhere = listed(tree);
        helped(tree, along);
        helped(tree, elsewhere);
        split();
        asBase().body(batch(placing(along, one), placing(elsewhere, tree.secondCell())))
                .post("/api/v1/candidates:transfer-batch")
                .then()
                .statusCode(207)
                .body("accepted", equalTo(2));
        work(asBase(), UNPLACED).body("items", empty());
        work(asBase(), UNPLACED + "&asOf=2010-07-15")
                .body("items.candidateId", containsInAnyOrder(along.toString(), elsewhere.toString()));
        assertThat(get(tree, along).<List<String>>path("helpers.endedOn")).containsOnlyNulls();
        assertThat(get(tree, elsewhere).<List<String>>path("helpers.endReason")).containsExactly("CANDIDATE_MOVED");
    }

    @Test
    void aHelperWhoWentAlongHasNotMoved() {
        try (Events events = Events.ofService()) {
            RegisteredMember member = new RegisteredMember(events, Ids.next());
            settle(member.registered(1, tree.cell()));
            UUID candidate = listed(tree);
            command(tree, candidate, "helpers", helper(member.id(), "2008-10-01", tree.cell()));
            register.publish(RegisterEvents.ended(tree.cell(), tree.base(), OrganisationKind.CELL, ENDED, one));
            settle(member.moved(2, tree.cell(), one, ENDED));
            work(asBase(), "?kind=HELPER_MOVED").body("items", empty());
            settle(member.moved(3, tree.cell(), other, ENDED));
            work(asBase(), "?kind=HELPER_MOVED").body("items.candidateId", contains(candidate.toString()));
        }
    }

    @Test
    void afterASplitAHelperHasMovedUnlessTheCandidateWentThereToo() {
        try (Events events = Events.ofService()) {
            RegisteredMember member = new RegisteredMember(events, Ids.next());
            settle(member.registered(1, tree.cell()));
            UUID together = listed(tree);
            UUID apart = listed(tree);
            List.of(together, apart)
                    .forEach(candidate ->
                            command(tree, candidate, "helpers", helper(member.id(), "2008-10-01", tree.cell())));
            split();
            settle(member.moved(2, tree.cell(), one, ENDED));
            asBase().body(batch(placing(together, one), placing(apart, other)))
                    .post("/api/v1/candidates:transfer-batch")
                    .then()
                    .body("accepted", equalTo(2));
            work(asBase(), "?kind=HELPER_MOVED").body("items.candidateId", contains(apart.toString()));
        }
    }

    private void split() {
        register.publish(RegisterEvents.ended(tree.cell(), tree.base(), OrganisationKind.CELL, ENDED, one, other));
    }

    private Map<String, Object> placing(UUID candidate, UUID to) {
        return body(
                "candidateId",
                candidate,
                "organisationId",
                to,
                "movedOn",
                "2010-08-01",
                "certificate",
                decision("15-XN/DU", "2010-08-01", tree.base()));
    }

    private RequestSpecification asBase() {
        return as(Roles.BASE_OFFICER, tree.base());
    }

    private static ValidatableResponse work(RequestSpecification caller, String query) {
        return caller.get("/api/v1/work-items" + query).then().statusCode(200);
    }
}
