package vn.memberdev.evaluation.codelist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class CodeListResourceTest {

    private static final String PATH = "/api/v1/code-lists";

    @Test
    void everyCodeHasLabelsInBothLanguages() {
        String token = Tokens.of(Roles.CELL_OFFICER, UUID.randomUUID());
        String tag = RestAssured.given()
                .auth()
                .oauth2(token)
                .get(PATH)
                .then()
                .statusCode(200)
                .body(
                        "lists.name",
                        contains(
                                "rating-outcome",
                                "residence-group",
                                "residence-verdict",
                                "member-not-rated-reason",
                                "member-rating-category-2005",
                                "member-rating-category-2018",
                                "organisation-not-rated-reason",
                                "organisation-rating-category-2005",
                                "organisation-rating-category-2018"))
                .body("lists.items.flatten().labels.vi", everyItem(notNullValue()))
                .body("lists.items.flatten().labels.en", everyItem(notNullValue()))
                .body(
                        "lists.find { it.name == 'residence-verdict' }.items.code",
                        contains("FAVOURABLE", "UNFAVOURABLE"))
                .body("lists.find { it.name == 'rating-outcome' }.items[1].labels.vi", equalTo("Không xếp loại"))
                .extract()
                .header("ETag");
        RestAssured.given()
                .auth()
                .oauth2(token)
                .header("If-None-Match", tag)
                .get(PATH)
                .then()
                .statusCode(304);
    }

    @Test
    void codesAreForCallersWithAToken() {
        RestAssured.get(PATH).then().spec(Problems.of(401, "unauthenticated"));
    }
}
