package vn.memberdev.platform.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

/** The port of the service under test that answers health and metrics. */
public final class Management {

    private Management() {}

    /** The answer of a path, for example {@code /q/health/ready}. */
    public static Response get(String path) {
        return given().port(Integer.parseInt(TestConfig.value("quarkus.management.test-port")))
                .get(path);
    }

    /** All meters as text. */
    public static String metrics() {
        return get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
