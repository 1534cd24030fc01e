package vn.memberdev.candidates.candidate.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
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
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.listing.ListCandidateRequest;
import vn.memberdev.candidates.candidate.listing.ListingService;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/** The end of an organisation and its candidates, in every order of arrival and at the same time. */
@QuarkusTest
class CandidateSuccessionOrderTest extends ServiceTest {

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

    private ListCandidateRequest request() {
        LocalDate day = LocalDate.of(2008, 3, 5);
        return new ListCandidateRequest(
                null,
                "Nguyễn Thị Hoa Ban",
                LocalDate.of(1984, 6, 2),
                Sex.FEMALE,
                tree.cell(),
                day,
                new Act("07-NQ/CB", day, tree.cell()),
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
