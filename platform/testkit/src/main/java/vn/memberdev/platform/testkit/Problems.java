package vn.memberdev.platform.testkit;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import vn.memberdev.platform.problem.ProblemType;

/** What a refused request must answer: {@code .then().spec(Problems.of(404, "candidate-not-found"))}. */
public final class Problems {

    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /** A problem body with this status and code, a title for the reader and a page behind its type. */
    public static ResponseSpecification of(int status, String code) {
        return expecting(status, code).build();
    }

    /** A problem body of this catalogue entry. */
    public static ResponseSpecification of(ProblemType type) {
        return of(type.status(), type.code());
    }

    /** A problem body that names this fault of the request, by JSON pointer or parameter name. */
    public static ResponseSpecification of(int status, String code, String pointer) {
        return expecting(status, code)
                .expectBody("errors.pointer", hasItem(pointer))
                .build();
    }

    private static ResponseSpecBuilder expecting(int status, String code) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType(MEDIA_TYPE)
                .expectBody("status", equalTo(status))
                .expectBody("code", equalTo(code))
                .expectBody("type", endsWith("/problems/" + code))
                .expectBody("title", notNullValue());
    }
}
