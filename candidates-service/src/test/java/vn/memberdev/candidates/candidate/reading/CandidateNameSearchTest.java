package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.listing.CandidateRecordResource;
import vn.memberdev.platform.scope.Roles;

/** The search by name: what it finds, and for whom. */
@QuarkusTest
class CandidateNameSearchTest extends ServiceTest {

    private static final String SEARCH = CANDIDATES + ":search";

    @ParameterizedTest
    @CsvSource({
        "hoa, 2",
        "HOA BAN, 1",
        "ban nguyễn, 1",
        "ng b, 1",
        "n b, 2",
        "đức đặng, 1",
        "duc dang, 1",
        "Đang DU, 1",
        "hoa hoa, 2",
        "oa, 0",
        "hoa đức, 0"
    })
    void peopleAreFoundByBeginningsOfTheirNames(String text, int found) {
        name("Nguyễn Thị Hoa Ban");
        name("Nông Thị Bích Hoa");
        name("Đặng Đình Đức");
        assertThat(searched(text)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\"", "a'b", "hoa:*", "!hoa", "hoa | duc", "(hoa", "hoa & ", "\\", ":*", "<->", "%", "h%a"})
    void nothingThatIsTypedBreaksTheSearch(String text) {
        name("Nguyễn Thị Hoa Ban");
        searched(text);
    }

    @Test
    void signsInNamesAreNoObstacle() {
        UUID id = name("H'Hen Niê Y-Bhăm");
        assertThat(searched("h'hen")).containsExactly(id);
        assertThat(searched("bham hen")).containsExactly(id);
        assertThat(searched("!?")).isEmpty();
    }

    @Test
    void theAddressOfTheNextPageDoesNotRepeatTheName() {
        name("Nguyễn Thị Hoa");
        name("Trần Thị Hoa");
        String cursor = asProvince(tree)
                .body(body("q", "hoa", "limit", 1))
                .post(SEARCH)
                .then()
                .statusCode(200)
                .body("items.fullName", contains("Nguyễn Thị Hoa"))
                .body("links", nullValue())
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        asProvince(tree)
                .body(body("q", "hoa", "limit", 1, "cursor", cursor))
                .post(SEARCH)
                .then()
                .statusCode(200)
                .body("items.fullName", contains("Trần Thị Hoa"));
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsNot() {
        UUID id = name("Nguyễn Thị Hoa");
        asProvince(tree)
                .contentType(CandidateRecordResource.MERGE_PATCH + "; charset=UTF-8")
                .header("If-Match", "\"1\"")
                .body(body("fullName", "Nguyễn Thị Huệ"))
                .patch(CANDIDATES + "/" + id)
                .then()
                .statusCode(200);
        assertThat(searched("hue")).containsExactly(id);
        assertThat(searched("hoa")).isEmpty();
    }

    @Test
    void theSearchStaysInTheScope() {
        UUID here = name("Nguyễn Thị Hoa");
        listed(tree, with(listing(tree.otherCell()), "fullName", "Trần Thị Hoa"));
        as(Roles.CELL_OFFICER, tree.cell())
                .body(body("q", "hoa"))
                .post(SEARCH)
                .then()
                .statusCode(200)
                .body("items.id", contains(here.toString()))
                .body("items[0].fullName", equalTo("Nguyễn Thị Hoa"));
    }

    private UUID name(String fullName) {
        return listed(tree, with(listing(tree.cell()), "fullName", fullName));
    }

    private List<UUID> searched(String text) {
        List<String> ids = asProvince(tree)
                .body(body("q", text))
                .post(SEARCH)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}
