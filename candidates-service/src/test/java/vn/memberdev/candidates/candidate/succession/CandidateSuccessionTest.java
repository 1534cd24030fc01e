package vn.memberdev.candidates.candidate.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.SupportFixtures;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Problems;

/** Who is on the list of an organisation that ends goes along to the one that follows it, whatever is known first. */
@QuarkusTest
class CandidateSuccessionTest extends ServiceTest {

    private static final LocalDate ENDED = LocalDate.of(2010, 7, 1);

    @Inject
    CandidatesEventsConsumer consumer;

    private RegisterEvents register;

    @BeforeEach
    void register() {
        register = new RegisterEvents(consumer);
    }

    @Test
    void aMergerTakesEverybodyAlongByTheDecisionThatEndedTheOrganisation() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        outbox.forget();
        register.publish(merged(tree.cell(), tree.secondCell()));
        for (UUID candidate : List.of(one, other)) {
            var view = get(tree, candidate);
            assertThat(view.<String>path("organisationId"))
                    .isEqualTo(tree.secondCell().toString());
            assertThat(view.<List<String>>path("listings.end")).containsExactly("MOVED", null);
            assertThat(view.<String>path("listings[0].transfer.movedOn")).isEqualTo("2010-07-01");
            assertThat(view.<String>path("listings[0].transfer.certificate.number"))
                    .isEqualTo(RegisterEvents.DECISION);
            assertThat(outbox.rowsOf(candidate)).singleElement().satisfies(row -> assertThat(row.type())
                    .isEqualTo(EventTypes.CANDIDATE_TRANSFERRED));
        }
        assertThat(database.value(
                        "select change from candidate_history where candidate_id = ? and recorded_by is null", one))
                .isEqualTo("candidate-transferred");
        assertThat(place(elsewhere)).isEqualTo(tree.otherCell());
        assertThat(unplaced()).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        listed(tree);
        OrganisationState end = merged(tree.cell(), tree.secondCell());
        register.publish(end);
        outbox.forget();
        register.publish(end);
        register.publish(end, RegisterEvents.established(tree.secondCell(), tree.base(), OrganisationKind.CELL));
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void whoIsPutAtAnEndedOrganisationForATimeBeforeTheEndGoesAlongAtOnce() {
        UUID moved = listed(tree, listing(tree.otherCell()));
        UUID again = removed(tree);
        register.publish(merged(tree.cell(), tree.secondCell()));
        command(tree, moved, "transfer", move(tree.cell(), "2009-03-02"));
        command(tree, again, "listings", relisting(tree.cell(), "2010-01-04"));
        UUID listed = listed(tree);
        assertThat(List.of(place(moved), place(again), place(listed))).containsOnly(tree.secondCell());
        assertThat(get(tree, listed).<Integer>path("version")).isEqualTo(2);
        assertThat(database.value(
                        "select count(*) from candidate_history where candidate_id = ? and recorded_by is not null",
                        listed))
                .isEqualTo(2L);
    }

    @Test
    void nobodyIsPutAtAnEndedOrganisationFromItsEndOn() {
        UUID again = removed(tree);
        UUID moved = listed(tree, listing(tree.otherCell()));
        register.publish(merged(tree.cell(), tree.secondCell()));
        asProvince(tree)
                .body(with(listing(tree.cell()), "listedOn", "2010-07-01"))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(422, "implausible-listing", "/organisationId"))
                .body("errors.code", contains("organisation-ended"))
                .body("errors[0].message", containsString(tree.secondCell().toString()));
        attempt(tree, again, "listings", relisting(tree.cell(), "2010-07-01"))
                .then()
                .spec(Problems.of(422, "implausible-listing", "/organisationId"));
        attempt(tree, moved, "transfer", move(tree.cell(), "2010-07-01"))
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
    }

    @Test
    void whatWasRecordedAfterTheEndIsKeptAndTheCandidateGoesThatDay() {
        UUID candidate = listed(tree);
        UUID task = SupportFixtures.tasked(tree, candidate);
        command(
                tree,
                candidate,
                "tasks/" + task + "/assessment",
                SupportFixtures.assessment("COMPLETED", "2010-09-15"));
        register.publish(merged(tree.cell(), tree.secondCell()));
        var view = get(tree, candidate);
        assertThat(view.<String>path("listings[1].listedOn")).isEqualTo("2010-09-15");
        assertThat(view.<String>path("organisationId"))
                .isEqualTo(tree.secondCell().toString());
    }

    @Test
    void whoGoesAlongIsStillClearedAndHelpedAndWhatWasDoneBeforeCanBeRecorded() {
        UUID candidate = cleared(tree);
        register.publish(merged(tree.cell(), tree.secondCell()));
        var view = get(tree, candidate);
        assertThat(view.<String>path("status")).isEqualTo("PROCEDURE_ALLOWED");
        assertThat(view.<List<String>>path("helpers.endedOn")).containsOnlyNulls();
        assertThat(found("status=PROCEDURE_ALLOWED")).containsExactly(candidate);
        assertThat(found("status=PROCEDURE_ALLOWED&asOf=2010-06-30")).containsExactly(candidate);
        SupportFixtures.tasked(tree, candidate);
    }

    @Test
    void whoWasAdmittedStaysAndGoesAlongAfterAnAnnulment() {
        UUID candidate = cleared(tree);
        try (Events events = Events.ofService()) {
            MemberEvents member = new MemberEvents(events, Ids.next(), candidate, tree.cell());
            settle(member.admitted(1));
            register.publish(merged(tree.cell(), tree.secondCell()));
            assertThat(place(candidate)).isEqualTo(tree.cell());
            settle(member.annulled(2));
        }
        assertThat(place(candidate)).isEqualTo(tree.secondCell());
        assertThat(get(tree, candidate).<List<String>>path("listings.end")).containsExactly("ADMITTED", "MOVED", null);
    }

    private OrganisationState merged(UUID cell, UUID into) {
        return RegisterEvents.ended(cell, tree.base(), OrganisationKind.CELL, ENDED, into);
    }

    private UUID place(UUID candidate) {
        return (UUID) database.value("select organisation_id from candidate where id = ?", candidate);
    }

    private List<String> unplaced() {
        return asProvince(tree)
                .get("/api/v1/work-items?kind=CANDIDATE_UNPLACED")
                .path("items.candidateId");
    }

    private List<UUID> found(String query) {
        return asProvince(tree).get(CANDIDATES + "?" + query).<List<String>>path("items.id").stream()
                .map(UUID::fromString)
                .toList();
    }

    private Map<String, Object> move(UUID to, String on) {
        return CandidateFixtures.body(
                "organisationId",
                to,
                "movedOn",
                on,
                "certificate",
                CandidateFixtures.decision("04-XN/CB", on, tree.otherCell()));
    }
}
