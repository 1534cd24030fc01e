package vn.memberdev.candidates.citizennumber.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.NUMBER;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.recorded;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;

@QuarkusTest
class PossibleDuplicateResourceTest extends ServiceTest {

    private UUID id;

    @BeforeEach
    void list() {
        id = listed(tree);
    }

    @Test
    void aSimilarNameWithTheSameBirthDateIsNamed() {
        UUID other = listed(tree, with(listing(tree.secondCell()), "fullName", "NGUYỄN HOA BAN"));
        listed(tree, with(listing(tree.cell()), "fullName", "Trần Văn Bình"));
        listed(tree, with(listing(tree.cell()), "birthDate", "1984-06-03"));
        duplicates(tree.province())
                .body("candidateId", equalTo(id.toString()))
                .body("items", hasSize(1))
                .body("items[0].candidateId", equalTo(other.toString()))
                .body("items[0].organisationId", equalTo(tree.secondCell().toString()))
                .body("items[0].fullName", equalTo("NGUYỄN HOA BAN"))
                .body("items[0].reasons", contains("NAME_AND_BIRTH_DATE"));
    }

    @Test
    void theSameCitizenNumberIsNamedWhateverTheName() {
        UUID other =
                listed(tree, with(with(listing(tree.cell()), "fullName", "Lý Thị Mai"), "birthDate", "1985-01-01"));
        UUID both = listed(tree);
        for (UUID candidate : new UUID[] {id, other, both}) {
            recorded(tree, candidate, NUMBER).then().statusCode(201);
        }
        duplicates(tree.province())
                .body("items.candidateId", containsInAnyOrder(other.toString(), both.toString()))
                .body("items.find { it.candidateId == '" + other + "' }.reasons", contains("CITIZEN_NUMBER"))
                .body(
                        "items.find { it.candidateId == '" + both + "' }.reasons",
                        contains("CITIZEN_NUMBER", "NAME_AND_BIRTH_DATE"));
    }

    @Test
    void onlyCandidatesInScopeAreNamed() {
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        recorded(tree, id, NUMBER);
        recorded(tree, elsewhere, NUMBER);
        duplicates(tree.cell()).body("items", empty());
        duplicates(tree.province()).body("items.candidateId", contains(elsewhere.toString()));
    }

    private ValidatableResponse duplicates(UUID scope) {
        return as(Roles.CELL_OFFICER, scope)
                .get(CANDIDATES + "/" + id + "/possible-duplicates")
                .then()
                .statusCode(200);
    }
}
