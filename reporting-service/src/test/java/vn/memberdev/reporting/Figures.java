package vn.memberdev.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.contribution.Contribution;
import vn.memberdev.reporting.contribution.ContributionRules;

/** Asks the service for figures, and for the proof of them. */
public final class Figures {

    private final UUID root;

    public Figures(UUID root) {
        this.root = root;
    }

    /** A call as a province officer whose subtree begins at the root. */
    public RequestSpecification asProvince() {
        return given().auth().oauth2(Tokens.of(Roles.PROVINCE_OFFICER, root));
    }

    /** A value for a period ({@code from..to}). */
    public Map<String, Object> value(String indicator, UUID organisation, String period, String structure) {
        List<Map<String, Object>> items = asProvince()
                .queryParam("organisation", organisation)
                .queryParam("period", period)
                .queryParam("indicator", indicator)
                .queryParam("structure", structure)
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    public Map<String, Object> value(String indicator, UUID organisation, int year) {
        return value(indicator, organisation, year + "-01-01.." + year + "-12-31", "as-reported");
    }

    public String decimal(String indicator, UUID organisation, String period) {
        return (String) value(indicator, organisation, period, "as-reported").get("value");
    }

    /** Recomputes everything from the facts and expects no row on either side only. */
    public static JsonPath proof() {
        JsonPath run = given().auth()
                .oauth2(Tokens.of(Roles.OPERATOR, UUID.randomUUID()))
                .post("/api/v1/recomputations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(run.getList("differences")).isEmpty();
        assertThat(run.getLong("missing")).isZero();
        assertThat(run.getLong("surplus")).isZero();
        assertThat(run.getBoolean("equal")).isTrue();
        return run;
    }

    /** The stored counters are exactly the sums of what these newest states contribute. */
    public static void assertCountersAreThoseOf(Collection<?> newest) {
        Map<List<Object>, Long> expected = new HashMap<>();
        for (Object state : newest) {
            for (Contribution c : ContributionRules.of(state)) {
                List<Object> key = List.of(
                        c.measure().name(),
                        c.organisationId().toString(),
                        c.month().toString(),
                        c.category());
                expected.merge(key, c.amount(), Long::sum);
            }
        }
        expected.values().removeIf(amount -> amount == 0);
        Map<List<Object>, Long> stored = new LinkedHashMap<>();
        Database.ofService()
                .rows("select measure, organisation_id, month, category, amount from counter where amount <> 0"
                        + " and generation = (select id from generation where phase = 'LIVE')")
                .forEach(row -> stored.put(
                        List.of(
                                row.get("measure"),
                                row.get("organisation_id").toString(),
                                row.get("month").toString(),
                                row.get("category")),
                        (Long) row.get("amount")));
        assertThat(stored).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** A value of an organisation and period, divided by category. */
    public ValidatableResponse byCategory(String indicator, UUID organisation, String period) {
        return asProvince()
                .queryParams(Map.of("organisation", organisation, "period", period, "by", "category"))
                .queryParam("indicator", indicator)
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200);
    }
}
