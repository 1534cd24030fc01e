package vn.memberdev.admissions.power;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

/** Delegated admission: who is what it asks for, and who has it. */
@QuarkusTest
class PowerEligibilityResourceTest {

    private static final String PATH = "/api/v1/organisations";
    private static final String DAY = "2012-04-01";
    private static final String RATED_YEARS = "conditions.find { it.condition == 'RATED_YEARS' }";
    private static final String MEMBERS = "conditions.find { it.condition == 'MEMBERS' }";

    private final Database database = Database.ofService();
    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void tellsEveryConditionWithWhatWasFound() {
        members(register.cell(), 60);
        members(register.secondCell(), 41);
        members(register.otherCell(), 3);
        rate(register.base(), 2009, "2010-01-14 GOOD");
        rate(register.base(), 2010, "2011-01-14 COMPLETED");
        rate(register.base(), 2011, "2012-01-14 CLEAN_STRONG");

        eligibility(register.base(), DAY)
                .statusCode(200)
                .body("organisationId", equalTo(register.base().toString()))
                .body("power", equalTo("DELEGATED_ADMISSION"))
                .body("asOf", equalTo(DAY))
                .body("eligible", equalTo(false))
                .body("granted", equalTo(false))
                .body("finding", nullValue())
                .body("conditions.condition", contains("BASE_COMMITTEE", "MEMBERS", "RATED_YEARS"))
                .body("conditions.met", contains(true, true, false))
                .body(MEMBERS + ".found", equalTo("101"))
                .body(MEMBERS + ".needed", equalTo("> 100"))
                .body(RATED_YEARS + ".found", equalTo("2"))
                .body(RATED_YEARS + ".years.year", contains(2009, 2010, 2011))
                .body(RATED_YEARS + ".years.category", contains("GOOD", "COMPLETED", "CLEAN_STRONG"))
                .body(RATED_YEARS + ".years.counts", contains(true, false, true))
                .body(
                        "policies.version",
                        contains("before-294-QD/TW", "before-294-QD/TW", "before-294-QD/TW", "product-default"));
        eligibility(register.cell(), DAY).body("conditions.met", contains(false, false, false));
    }

    @Test
    void membersAreCountedByTheTreeAndTheAffiliationsOfTheDay() {
        members(register.cell(), 2);
        members(register.otherCell(), 3);
        command(
                register.cell(),
                1,
                "transfer",
                "\"newParentId\": \"" + register.otherBase() + "\", \"acceptance\": " + act("12-QD/HU", "2009-06-26")
                        + ", ",
                "2009-07-01");

        eligibility(register.base(), "2001-02-02").body(MEMBERS + ".found", equalTo("0"));
        eligibility(register.base(), "2001-02-03").body(MEMBERS + ".found", equalTo("2"));
        eligibility(register.base(), "2009-07-01").body(MEMBERS + ".found", equalTo("0"));
        eligibility(register.otherBase(), "2009-06-30").body(MEMBERS + ".found", equalTo("3"));
        eligibility(register.otherBase(), "2009-07-01").body(MEMBERS + ".found", equalTo("5"));
    }

    @Test
    void ratingsCountAsTheyStoodOnTheDay() {
        rate(register.base(), 2009, "2010-01-14 GOOD", "2011-06-01 COMPLETED");
        rate(register.base(), 2010, "2011-01-14 GOOD");

        eligibility(register.base(), "2010-01-13")
                .body(RATED_YEARS + ".years.year", contains(2006, 2007, 2008))
                .body(RATED_YEARS + ".found", equalTo("0"));
        eligibility(register.base(), "2011-05-31")
                .body(RATED_YEARS + ".years.year", contains(2008, 2009, 2010))
                .body(RATED_YEARS + ".found", equalTo("2"));
        eligibility(register.base(), "2011-06-01").body(RATED_YEARS + ".found", equalTo("1"));
    }

    @Test
    void grantOfWhatIsNotEligibleIsRecordedAndSaysWhatIsMissing() {
        grant(register.base(), 1, DAY)
                .body("powers.power", contains("DELEGATED_ADMISSION"))
                .body("powers[0].unmetConditions", contains("MEMBERS", "RATED_YEARS"));

        eligibility(register.base(), DAY)
                .body("eligible", equalTo(false))
                .body("granted", equalTo(true))
                .body("grantedFrom", equalTo(DAY))
                .body("finding", equalTo("GRANTED_NOT_ELIGIBLE"));
        as(Roles.AUDITOR, register.province())
                .get(PATH + "/" + register.base())
                .then()
                .body("powers[0].unmetConditions", nullValue());
    }

    @Test
    void grantOfWhatIsEligibleSaysThatNothingIsMissing() {
        makeEligible(register.base(), register.cell());

        grant(register.base(), 1, DAY).body("powers[0].unmetConditions", empty());
    }

    @Test
    void listsWhereResultsAndPowersDiffer() {
        makeEligible(register.base(), register.cell());
        grant(register.otherBase(), 1, "2010-01-01");

        list(register.province(), "")
                .body("items.organisationId", contains(sorted(register.base(), register.otherBase())));
        list(register.province(), "&finding=ELIGIBLE_NOT_GRANTED")
                .body("items.organisationId", contains(register.base().toString()))
                .body("items[0].conditions", hasSize(3));
        list(register.province(), "&finding=GRANTED_NOT_ELIGIBLE")
                .body("items.organisationId", contains(register.otherBase().toString()));
        list(register.province(), "&root=" + register.committee())
                .body("items.organisationId", contains(register.base().toString()));
        String cursor = list(register.province(), "&limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        list(register.province(), "&limit=1&cursor=" + cursor)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());

        grant(register.base(), 1, "2012-02-01");
        list(register.province(), "&finding=ELIGIBLE_NOT_GRANTED").body("items", empty());
    }

    @Test
    void outsideTheScopeNothingIsTold() {
        grant(register.otherBase(), 1, "2010-01-01");

        list(register.committee(), "").body("items", empty());
        list(register.committee(), "&root=" + register.otherCommittee())
                .spec(Problems.of(404, "organisation-not-found"));
        list(register.otherCommittee(), "&root=" + register.otherCommittee()).body("items", hasSize(1));
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get(PATH + "/" + register.otherBase() + "/power-eligibility")
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        eligibility(register.base(), "1999-12-31").spec(Problems.of(404, "organisation-not-found"));
    }

    private void makeEligible(UUID base, UUID cell) {
        members(cell, 101);
        rate(base, 2009, "2010-01-14 GOOD");
        rate(base, 2010, "2011-01-14 CLEAN_STRONG");
        rate(base, 2011, "2012-01-14 GOOD");
    }

    private void members(UUID cell, int count) {
        String items = IntStream.range(0, count)
                .mapToObj(i -> Register.memberBody(cell, cell + "-" + i))
                .collect(Collectors.joining(","));
        as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"items\": [" + items + "]}")
                .post("/api/v1/members:batch")
                .then()
                .body("refused", equalTo(0));
    }

    /** Results by day and category, oldest first, as the events of the rating leave them. */
    private void rate(UUID organisation, int year, String... results) {
        UUID rating = Ids.next();
        database.execute(
                "insert into organisation_rating (id, version, organisation_id, year, organisation_kind, recorded_at)"
                        + " values (?, 1, ?, ?, 'BASE_COMMITTEE', now())",
                rating,
                organisation,
                year);
        for (int i = 0; i < results.length; i++) {
            String[] dayAndCategory = results[i].split(" ", 2);
            database.execute(
                    "insert into organisation_rating_result (rating_id, ordinal, decided_on, outcome, category)"
                            + " values (?, ?, cast(? as date), 'RATED', ?)",
                    rating,
                    i,
                    dayAndCategory[0],
                    dayAndCategory[1]);
        }
    }

    private ValidatableResponse grant(UUID organisation, long version, String on) {
        return command(organisation, version, "powers", "\"power\": \"DELEGATED_ADMISSION\", ", on);
    }

    private ValidatableResponse command(UUID organisation, long version, String command, String more, String on) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"" + version + "\"")
                .body("{" + more + "\"effectiveOn\": \"" + on + "\", \"decision\": " + act("31-QD/TU", "2008-12-25")
                        + "}")
                .post(PATH + "/" + organisation + "/" + command)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse eligibility(UUID organisation, String day) {
        return as(Roles.AUDITOR, register.province())
                .get(PATH + "/" + organisation + "/power-eligibility?asOf=" + day)
                .then();
    }

    private ValidatableResponse list(UUID scope, String query) {
        return as(Roles.COMMITTEE_OFFICER, scope)
                .get(PATH + "/power-eligibility?asOf=" + DAY + query)
                .then();
    }

    /** As the database puts them: by their text. */
    private static String[] sorted(UUID... ids) {
        return Arrays.stream(ids).map(UUID::toString).sorted().toArray(String[]::new);
    }
}
