package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import vn.memberdev.platform.scope.Roles;

/**
 * Who may call what, as a table: 401 without a token, 403 for every role that is not named, neither for those that are,
 * and never a failure of the service.
 *
 * <pre>
 * RolesMatrix.start()
 *         .allow("GET", "/api/v1/candidates", Roles.CELL_OFFICER, Roles.AUDITOR)
 *         .allow(new Operation("POST", "/api/v1/candidates:import", "text/csv", Set.of(Roles.INTEGRATION)))
 *         .verify();
 * </pre>
 */
public final class RolesMatrix {

    /** Every role of the suite. */
    public static final Set<String> ALL_ROLES = Set.of(
            Roles.CELL_OFFICER,
            Roles.BASE_OFFICER,
            Roles.COMMITTEE_OFFICER,
            Roles.PROVINCE_OFFICER,
            Roles.AUDITOR,
            Roles.INTEGRATION,
            Roles.OPERATOR);

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Operation> operations = new ArrayList<>();

    private RolesMatrix() {}

    /** An empty table. */
    public static RolesMatrix start() {
        return new RolesMatrix();
    }

    /** An operation with a JSON body or none; the path as it stands in the OpenAPI document. */
    public RolesMatrix allow(String method, String path, String... roles) {
        return allow(new Operation(method, path, ContentType.JSON.toString(), Set.of(roles)));
    }

    /** An operation with a body of another media type. */
    public RolesMatrix allow(Operation operation) {
        operations.add(operation);
        return this;
    }

    /** Asks the running service, for every operation and role, and that no operation of the API is missing here. */
    public void verify() {
        assertThat(described(Set.of())).as("operations of the OpenAPI document").isEqualTo(listed());
        call();
    }

    /** As {@link #verify()}, for the operations that carry one of the tags: those of one resource, or of a few. */
    public void verifyTags(String... tags) {
        assertThat(described(Set.of(tags)))
                .as("operations of the OpenAPI document with the tags %s", List.of(tags))
                .isEqualTo(listed());
        call();
    }

    private void call() {
        var all = new SoftAssertions();
        for (Operation operation : operations) {
            int anonymous = operation.call(RestAssured.given());
            all.assertThat(anonymous).as("%s without a token", operation).isEqualTo(401);
            for (String role : ALL_ROLES) {
                String token = Tokens.of(role, UUID.randomUUID());
                int status = operation.call(RestAssured.given().auth().oauth2(token));
                if (operation.roles().contains(role)) {
                    all.assertThat(status)
                            .as("%s as %s", operation, role)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    all.assertThat(status).as("%s as %s", operation, role).isEqualTo(403);
                }
            }
        }
        all.assertAll();
    }

    private Set<String> listed() {
        return operations.stream().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations described that carry one of the tags; all of them if there are no tags. */
    private static Set<String> described(Set<String> tags) {
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var found = new TreeSet<String>();
        paths.forEach((path, methods) -> {
            if (path.startsWith("/api/")) {
                methods.forEach((method, operation) -> {
                    if (METHODS.contains(method) && (tags.isEmpty() || carries(operation, tags))) {
                        found.add(method.toUpperCase(Locale.ROOT) + " " + path);
                    }
                });
            }
        });
        return found;
    }

    private static boolean carries(Map<String, Object> operation, Set<String> tags) {
        return operation.get("tags") instanceof List<?> carried
                && carried.stream().anyMatch(tags::contains);
    }

    /**
     * One operation.
     *
     * @param method HTTP method, in capitals
     * @param path path template
     * @param mediaType media type of the body
     * @param roles who may call it
     */
    public record Operation(String method, String path, String mediaType, Set<String> roles) {

        /** The status of a call that names things which do not exist. */
        int call(RequestSpecification request) {
            var call = "GET".equals(method)
                    ? request
                    : request.contentType(mediaType).body("{}");
            return call.urlEncodingEnabled(false)
                    .request(
                            method,
                            PARAMETER.matcher(path).replaceAll(UUID.randomUUID().toString()))
                    .statusCode();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
