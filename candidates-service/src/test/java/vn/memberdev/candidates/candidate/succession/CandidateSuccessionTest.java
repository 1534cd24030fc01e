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
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.DecisionRequest;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.SupportFixtures;
import vn.memberdev.candidates.candidate.listing.ListCandidateRequest;
import vn.memberdev.candidates.candidate.listing.ListingService;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Problems;

/** Who is on the list of an organisation that ends goes along to the one that follows it, whatever is known first. */
@QuarkusTest
class CandidateSuccessionTest extends ServiceTest {

    private static final LocalDate ENDED = LocalDate.of(2010, 7, 1);

    @Inject
    CandidatesEventsConsumer consumer;

    @Inject
    ListingService service;

    private RegisterEvents register;
    private UUID follower;

    @BeforeEach
    void register() {
        register = new RegisterEvents(consumer);
        follower = Ids.next();
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

    /** What becomes known: the end (E), the one that follows (S), the candidate (L). */
    @ParameterizedTest
    @ValueSource(strings = {"ESL", "ELS", "SEL", "SLE", "LES", "LSE"})
    void itDoesNotMatterWhatIsKnownFirst(String order) {
        AtomicReference<UUID> candidate = new AtomicReference<>();
        Map<Character, Runnable> steps = Map.of(
                'E', () -> register.publish(merged(tree.cell(), follower)),
                'S', () -> register.publish(successor()),
                'L', () -> candidate.set(listedIfKnown()));
        order.chars().forEach(step -> steps.get((char) step).run());
        if (candidate.get() == null) {
            // Nobody keeps the records of the cell until the one that follows is known: the officer was told to try
            // again.
            assertThat(order).isEqualTo("ELS");
            candidate.set(listed(tree));
        }
        assertThat(place(candidate.get())).isEqualTo(follower);
        assertThat(outbox.rowsOf(candidate.get()))
                .extracting(row -> row.type())
                .containsExactly(EventTypes.CANDIDATE_LISTED, EventTypes.CANDIDATE_TRANSFERRED);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    void aLineIsFollowedToItsEnd(boolean firstEndFirst, boolean together) {
        register.publish(successor());
        UUID candidate = listed(tree);
        OrganisationState first = merged(tree.cell(), tree.secondCell());
        OrganisationState second = RegisterEvents.ended(
                tree.secondCell(), tree.base(), OrganisationKind.CELL, ENDED.plusYears(1), follower);
        List<OrganisationState> ends = firstEndFirst ? List.of(first, second) : List.of(second, first);
        if (together) {
            register.publish(ends.toArray(OrganisationState[]::new));
        } else {
            ends.forEach(register::publish);
        }
        var view = get(tree, candidate);
        assertThat(view.<List<String>>path("listings.organisationId"))
                .containsExactly(tree.cell().toString(), tree.secondCell().toString(), follower.toString());
        assertThat(view.<List<String>>path("listings.listedOn"))
                .containsExactly("2008-03-05", "2010-07-01", "2011-07-01");
        assertThat(outbox.rowsOf(candidate)).extracting(row -> row.version()).containsExactly(1L, 2L, 3L);
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

    @Test
    void anEndWaitsForWhoIsBeingListed() {
        Scope officer = new Scope("an-officer", Set.of(Roles.PROVINCE_OFFICER), tree.province());
        AtomicReference<CompletableFuture<Void>> end = new AtomicReference<>();
        UUID candidate = QuarkusTransaction.requiringNew().call(() -> {
            UUID id = service.list(officer, request()).id();
            end.set(CompletableFuture.runAsync(() -> register.publish(merged(tree.cell(), tree.secondCell()))));
            await().until(() -> database.value(
                            "select count(*) from pg_locks where locktype = 'advisory' and classid = "
                                    + AdvisoryLocks.PLACEMENTS + " and not granted")
                    .equals(1L));
            return id;
        });
        end.get().join();
        assertThat(place(candidate)).isEqualTo(tree.secondCell());
    }

    @Test
    void aWholeBaseOrganisationGoesAlongAtOnce() {
        listedPastTheService(3_000);
        outbox.forget();
        register.publish(merged(tree.cell(), tree.secondCell()));
        assertThat(database.value("select count(*) from candidate where organisation_id = ?", tree.secondCell()))
                .isEqualTo(3_000L);
        assertThat(outbox.types()).hasSize(3_000).containsOnly(EventTypes.CANDIDATE_TRANSFERRED);
    }

    private OrganisationState merged(UUID cell, UUID into) {
        return RegisterEvents.ended(cell, tree.base(), OrganisationKind.CELL, ENDED, into);
    }

    private OrganisationState successor() {
        return RegisterEvents.established(follower, tree.otherBase(), OrganisationKind.CELL);
    }

    private UUID listedIfKnown() {
        var response = asProvince(tree).body(listing(tree.cell())).post(CANDIDATES);
        return response.statusCode() == 404 ? null : UUID.fromString(response.path("id"));
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

    private ListCandidateRequest request() {
        LocalDate day = LocalDate.of(2008, 3, 5);
        return new ListCandidateRequest(
                null,
                "Nguyễn Thị Hoa Ban",
                LocalDate.of(1984, 6, 2),
                Sex.FEMALE,
                tree.cell(),
                day,
                new DecisionRequest("07-NQ/CB", day, tree.cell()),
                null,
                null);
    }

    private void listedPastTheService(int many) {
        database.execute(
                "insert into candidate (id, version, changed_at, full_name, search_name, sort_name, listed_on,"
                        + " birth_date, sex, organisation_id) select gen_random_uuid(), 0, now(), 'Lò Văn Tặng',"
                        + " 'lo van tang', 'Tặng Lò Văn', date '2008-03-05', date '1985-01-01', 'MALE', ?"
                        + " from generate_series(1, ?)",
                tree.cell(),
                many);
        database.execute(
                "insert into candidate_listing (candidate_id, ordinal, organisation_id, listed_on, resolution_number,"
                        + " resolution_decided_on, resolution_organisation_id) select id, 0, organisation_id,"
                        + " listed_on, '07-NQ/CB', listed_on, organisation_id from candidate");
        database.execute("insert into candidate_helper (candidate_id, ordinal, member_id, organisation_id, assigned_on,"
                + " resolution_number, resolution_decided_on, resolution_organisation_id)"
                + " select id, 0, gen_random_uuid(), organisation_id, date '2008-10-01', '09-NQ/CB',"
                + " date '2008-10-01', organisation_id from candidate");
    }
}
