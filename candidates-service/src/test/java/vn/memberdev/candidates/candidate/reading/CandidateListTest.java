package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Search, order and filters of the list. */
@QuarkusTest
class CandidateListTest extends ServiceTest {

    private static final String SEARCH = CANDIDATES + ":search";

    @Test
    void listsSortByTheGivenNameInVietnameseOrder() {
        for (String name : List.of(
                "Lê Văn Đào",
                "Vũ Thị Ân",
                "Lê Yến",
                "Trần An",
                "Bùi Thị Dung",
                "Chu Ánh",
                "Âu Thị An",
                "Nông Đức Ăn")) {
            name(name);
        }
        assertThat(names("sort=name"))
                .containsExactly(
                        "Âu Thị An",
                        "Trần An",
                        "Chu Ánh",
                        "Nông Đức Ăn",
                        "Vũ Thị Ân",
                        "Bùi Thị Dung",
                        "Lê Văn Đào",
                        "Lê Yến");
        List<String> backwards = new ArrayList<>(names("sort=name"));
        java.util.Collections.reverse(backwards);
        assertThat(names("sort=-name")).isEqualTo(backwards);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"subtree=true", "sort=name", "sort=-name", "sort=listedOn", "sort=-listedOn", "sort=birthDate"})
    void everyOrderGoesThroughAllPagesWithoutLossOrDouble(String order) {
        List<String> given = List.of("An", "Bình", "An", "Chi", "Đào");
        for (int i = 0; i < 23; i++) {
            Map<String, Object> listing = with(listing(tree.cell()), "fullName", "Nguyễn Văn " + given.get(i % 5));
            String day = "2008-03-0" + (5 + i % 3);
            listing = with(with(listing, "listedOn", day), "resolution", decision("07-NQ", day, tree.cell()));
            listed(tree, with(listing, "birthDate", "1984-06-0" + (1 + i % 4)));
        }
        List<String> whole = items(order + "&limit=200", "id");
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            var page = asProvince(tree)
                    .get(CANDIDATES + "?limit=4&" + order + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(read).isEqualTo(whole);
        assertThat(new HashSet<>(read)).hasSize(23);
    }

    @Test
    void ordersByDateAreByDate() {
        UUID second = removed(tree);
        UUID first = listed(tree, with(listing(tree.cell()), "birthDate", "1983-01-01"));
        command(tree, second, "listings", relisting(tree.cell(), "2010-03-01"));
        assertThat(found("sort=listedOn")).containsExactly(first, second);
        assertThat(found("sort=-listedOn")).containsExactly(second, first);
        assertThat(found("sort=birthDate")).containsExactly(first, second);
    }

    @Test
    void theDayOfTheListingNarrows() {
        UUID again = removed(tree);
        command(tree, again, "listings", relisting(tree.cell(), "2010-03-01"));
        UUID once = listed(tree);
        assertThat(found("listedFrom=2008-03-05&listedTo=2008-03-05")).containsExactly(again, once);
        assertThat(found("listedFrom=2008-03-06")).containsExactly(again);
        assertThat(found("listedTo=2008-03-04")).isEmpty();
    }

    @Test
    void aMoveIsNoNewListing() {
        UUID id = listed(tree);
        move(id);
        assertThat(found("listedFrom=2008-03-06")).isEmpty();
        assertThat(found("listedFrom=2008-03-05&sort=listedOn")).containsExactly(id);
    }

    @Test
    void expiringCertificatesAreShownBeforeTheyExpire() {
        UUID trained = trained(tree);
        listed(tree);
        // Valid until 12 September 2013.
        assertThat(found("certificateExpiresBefore=2013-09-12")).isEmpty();
        assertThat(found("certificateExpiresBefore=2013-09-13")).containsExactly(trained);
        command(tree, trained, "awareness-certificates", certificate("7/2013", "2013-09-01"));
        assertThat(found("certificateExpiresBefore=2013-09-13")).isEmpty();
        assertThat(found("certificateExpiresBefore=2013-09-13&asOf=2013-08-31")).containsExactly(trained);
    }

    @Test
    void anOrganisationAndADayMeanWhoWasThereOnThatDay() {
        UUID id = listed(tree);
        move(id);
        assertThat(found("organisationId=" + tree.cell())).isEmpty();
        assertThat(found("organisationId=" + tree.secondCell())).containsExactly(id);
        assertThat(found("asOf=2009-03-01&organisationId=" + tree.cell())).containsExactly(id);
        assertThat(found("asOf=2009-03-02&organisationId=" + tree.cell())).isEmpty();
        assertThat(found("asOf=2009-03-02&organisationId=" + tree.secondCell())).containsExactly(id);
        assertThat(found("asOf=2009-03-01&subtree=true&organisationId=" + tree.base()))
                .containsExactly(id);
        assertThat(found("asOf=1999-12-31&subtree=true&organisationId=" + tree.base()))
                .isEmpty();
    }

    @Test
    void whatTheClosedListsDoNotHaveIsRefused() {
        asProvince(tree)
                .get(CANDIDATES + "?status=GONE&sort=fullName")
                .then()
                .spec(Problems.of(422, "validation-failed", "status"))
                .body("errors.pointer", contains("status", "sort"))
                .body("errors.in", contains("query", "query"));
        asProvince(tree)
                .body(body("q", "hoa", "status", "GONE", "sort", "fullName"))
                .post(SEARCH)
                .then()
                .spec(Problems.of(422, "validation-failed", "/status"))
                .body("errors.pointer", contains("/status", "/sort"));
        asProvince(tree)
                .body(body("q", "a".repeat(101)))
                .post(SEARCH)
                .then()
                .spec(Problems.of(422, "validation-failed", "/q"));
        asProvince(tree).get(CANDIDATES + "?q=hoa").then().spec(Problems.of(400, "unknown-parameter"));
        asProvince(tree).get(CANDIDATES + "?order=name").then().spec(Problems.of(400, "unknown-parameter"));
    }

    @Test
    void aCursorHoldsForItsOrderOnly() {
        listed(tree);
        listed(tree);
        String cursor = asProvince(tree)
                .get(CANDIDATES + "?sort=name&limit=1")
                .then()
                .extract()
                .path("nextCursor");
        asProvince(tree)
                .get(CANDIDATES + "?sort=birthDate&cursor=" + cursor)
                .then()
                .spec(Problems.of(400, "invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=name", "sort=-name", "sort=birthDate"})
    void systemsCannotAskForWhatTheyMayNotSee(String query) {
        listed(tree);
        as(Roles.INTEGRATION, tree.province())
                .get(CANDIDATES + "?" + query)
                .then()
                .spec(Problems.of(403, "forbidden"));
        as(Roles.INTEGRATION, tree.province())
                .get(CANDIDATES + "?sort=listedOn")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void whatTheMigrationWritesIsWhatTheServiceWrites() {
        List.of("Nguyễn Thị Hoa Ban", "ĐẶNG ĐÌNH ĐỨC", "H'Hen  Niê", "Ðào Mỹ", "Hạnh", "Trương Bửu Ơn (B1)")
                .forEach(this::name);
        assertThat(
                        database.rows(
                                """
                        select full_name from candidate c where
                            search_name <> btrim(regexp_replace(lower(translate(regexp_replace(
                                normalize(c.full_name, NFD), '[\\u0300-\\u036f]+', '', 'g'), 'đĐðÐ', 'dddd')),
                                '[^[:alnum:]]+', ' ', 'g'))
                            or sort_name <> regexp_replace(
                                regexp_replace(btrim(normalize(c.full_name, NFC)), '\\s+', ' ', 'g'),
                                '^(.+) (\\S+)$', '\\2 \\1')
                        """))
                .isEmpty();
    }

    private UUID name(String fullName) {
        return listed(tree, with(listing(tree.cell()), "fullName", fullName));
    }

    private void move(UUID id) {
        attempt(
                        tree,
                        id,
                        "transfer",
                        body(
                                "organisationId", tree.secondCell(),
                                "movedOn", "2009-03-02",
                                "certificate", decision("04-XN/CB", "2009-02-27", tree.cell())))
                .then()
                .statusCode(200);
    }

    private List<UUID> found(String query) {
        return items(query, "id").stream().map(UUID::fromString).toList();
    }

    private List<String> names(String query) {
        return items(query, "fullName");
    }

    private List<String> items(String query, String field) {
        return asProvince(tree)
                .get(CANDIDATES + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }
}
