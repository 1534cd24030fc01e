package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;

/** A search finds the same people, in the same order, wherever it begins: with the scope, the name or the order. */
@QuarkusTest
class CandidateSearchTest extends ServiceTest {

    /** More of one name than are read whole, and more in one cell than a small scope has. */
    private static final int MANY = 10_200;

    private static final int PAGES = 3;

    @Test
    void everyBeginningLeadsToTheSamePeople() {
        multiply(listed(tree), MANY);
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        assertThat(found(Roles.CELL_OFFICER, tree.otherCell(), "nguyen", "name"))
                .containsExactly(elsewhere.toString());
        for (String sort : List.of("name", "-name", "listedOn", "birthDate")) {
            String order = order(sort);
            assertFound("nguyen", sort, "search_words @@ 'nguyen:*'", order);
            assertFound("h nguyen", sort, "search_words @@ 'nguyen:* & h:*'", order);
            assertFound("hoa", sort, "search_words @@ 'hoa:*'", order);
            assertFound("ksor", sort, "search_words @@ 'ksor:*'", order);
        }
    }

    private void assertFound(String text, String sort, String condition, String order) {
        assertThat(found(Roles.PROVINCE_OFFICER, tree.province(), text, sort))
                .as(text + " " + sort)
                .isEqualTo(database
                        .rows(
                                "select id from candidate where " + condition + " order by " + order + " limit ?",
                                4 * PAGES)
                        .stream()
                        .map(row -> row.get("id").toString())
                        .toList());
    }

    private List<String> found(String role, UUID organisation, String text, String sort) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < PAGES && (page == 0 || cursor != null); page++) {
            var answer = as(role, organisation)
                    .body(body("q", text, "sort", sort, "limit", 4, "cursor", cursor))
                    .post(CANDIDATES + ":search")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(answer.path("items.id"));
            cursor = answer.path("nextCursor");
        }
        return found;
    }

    private static String order(String sort) {
        return switch (sort) {
            case "name" -> "sort_name, id";
            case "-name" -> "sort_name desc, id desc";
            case "listedOn" -> "listed_on, id";
            default -> "birth_date, id";
        };
    }

    /** Copies of a candidate under other names; every thirtieth is called Hoa, every thousandth is a Ksor. */
    private void multiply(UUID id, int times) {
        database.execute(
                """
                insert into candidate (id, version, changed_at, full_name, birth_date, sex, organisation_id,
                                       search_name, sort_name, listed_on)
                select gen_random_uuid(), 1, c.changed_at, n.family || ' ' || n.given, c.birth_date + n.number % 97,
                       c.sex, c.organisation_id, lower(n.family || ' ' || n.given), n.given || ' ' || n.family,
                       c.listed_on + n.number % 89
                  from candidate c, (select g as number, case when g % 1000 = 0 then 'Ksor' else 'Nguyen' end as family,
                                            case when g % 30 = 0 then 'Hoa' else 'Hanh' end as given
                                       from generate_series(1, cast(? as integer)) g) n
                 where c.id = ?
                """,
                times, id);
        database.execute(
                """
                insert into candidate_listing (candidate_id, ordinal, organisation_id, listed_on, resolution_number,
                                               resolution_decided_on, resolution_organisation_id)
                select c.id, 0, l.organisation_id, c.listed_on, l.resolution_number, l.resolution_decided_on,
                       l.resolution_organisation_id
                  from candidate c, candidate_listing l where l.candidate_id = ? and c.id <> l.candidate_id
                """,
                id);
    }
}
