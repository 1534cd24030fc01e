package vn.memberdev.reporting.rebuild;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Tokens;

/** Rebuilds as an operator asks for them. */
final class RebuildCalls {

    static final String PATH = "/api/v1/rebuilds";

    private RebuildCalls() {}

    static RequestSpecification asOperator() {
        return given().auth().oauth2(Tokens.of(Roles.OPERATOR, UUID.randomUUID()));
    }

    /** Begins one; its id. */
    static long start() {
        return asOperator()
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
