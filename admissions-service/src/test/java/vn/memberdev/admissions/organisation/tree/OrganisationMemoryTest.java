package vn.memberdev.admissions.organisation.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.admissions.organisation.history.Orders;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** The two times of the register: the day on which something held, and the moment by which it was recorded. */
@QuarkusTest
class OrganisationMemoryTest {

    private Register register;
    private Commands commands;
    private String afterEntry;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
        afterEntry = Commands.moment();
    }

    /**
     * The cell moves in 2012, and later it is recorded that it had moved in 2009 too:
     *
     * <pre>
     * known at      2008   2010             2013
     * entry         base   base             base
     * first move    base   base             otherBase
     * second move   base   otherCommittee   otherBase
     * </pre>
     */
    @Test
    void parentByDayAndByKnowledge() {
        commands.transfer(register.cell(), 1, register.otherBase(), "2012-01-01")
                .statusCode(200);
        String afterFirst = Commands.moment();
        commands.transfer(register.cell(), 2, register.otherCommittee(), "2009-01-01")
                .statusCode(200);
        String afterSecond = Commands.moment();

        parents(afterEntry, register.base(), register.base(), register.base());
        parents(afterFirst, register.base(), register.base(), register.otherBase());
        parents(afterSecond, register.base(), register.otherCommittee(), register.otherBase());
    }

    @Test
    void everyReadOfTheTreeKnowsWhatWasKnown() {
        commands.rename(register.base(), 1, "Tên mới", "2008-01-01").statusCode(200);
        commands.transfer(register.base(), 2, register.otherCommittee(), "2009-01-01")
                .statusCode(200);
        String known = "?asOf=2013-01-01&knownAt=" + afterEntry;

        commands.get("/" + register.committee() + "/subtree" + known)
                .body("items.name", contains("Đảng bộ khối", "Đảng bộ Sở Thủy lợi", "Chi bộ hai", "Chi bộ một"))
                .body("items.depth", contains(0, 1, 2, 2));
        commands.get("/" + register.committee() + "/subtree?asOf=2013-01-01").body("items", hasSize(1));
        commands.get("/" + register.province() + "/children" + known).body("items.subtreeCount", contains(2, 3));
        commands.get("/" + register.province() + "/children").body("items.subtreeCount", contains(5, 0));
        commands.get("/" + register.cell() + "/ancestors" + known)
                .body("items.name", contains("Đảng bộ tỉnh", "Đảng bộ khối", "Đảng bộ Sở Thủy lợi"));
        commands.get(known + "&q=thuy%20loi").body("items", hasSize(1));
        commands.get("?q=thuy%20loi").body("items", empty());
        commands.get("/" + register.base() + known)
                .body("name", equalTo("Đảng bộ Sở Thủy lợi"))
                .body("knownAt", startsWith(afterEntry.substring(0, 19)))
                .body("version", equalTo(3));
    }

    @Test
    void differencesAreThoseThatWereKnown() {
        commands.transfer(register.cell(), 1, register.otherBase(), "2012-01-01")
                .statusCode(200);
        String afterMove = Commands.moment();
        commands.rename(register.cell(), 2, "Tên mới", "2011-01-01").statusCode(200);
        commands.merge(register.secondCell(), 1, register.cell(), "2013-01-01", "{}")
                .statusCode(200);

        String between = "/differences?from=2010-01-01&to=2014-01-01&knownAt=";
        commands.get(between + afterEntry).body("items", empty());
        commands.get(between + afterMove)
                .body("items.changes", contains(List.of("MOVED")))
                .body("items[0].after.name", equalTo("Chi bộ một"));
        commands.get(between + afterMove + "&root=" + register.otherCommittee()).body("items", hasSize(1));
        commands.get(between + afterMove + "&root=" + register.base()).body("items", hasSize(1));
        commands.get(between + afterMove + "&root=" + register.secondCell()).body("items", empty());
        for (String root : List.of("", "&root=" + register.base(), "&root=" + register.otherBase())) {
            assertThat(items(between + Commands.moment() + root))
                    .as(root)
                    .isNotEmpty()
                    .isEqualTo(items("/differences?from=2010-01-01&to=2014-01-01" + root));
        }
    }

    /**
     * Three decisions about a cell in every order: what is known in the end is always the same, and no less before.
     * HistoryTest has all kinds of decisions in every order.
     */
    @Test
    void theOrderOfRecordingDoesNotMatter() {
        Map<String, Function<Integer, ValidatableResponse>> decisions = new LinkedHashMap<>();
        decisions.put("rename", version -> commands.rename(register.cell(), version, "Tên mới", "2008-01-01"));
        decisions.put(
                "transfer", version -> commands.transfer(register.cell(), version, register.otherBase(), "2010-01-01"));
        decisions.put(
                "end",
                version -> commands.send(register.cell(), version, "cessation", Commands.end("2014-01-01", null)));
        List<List<Object>> expected = null;
        for (List<String> order : Orders.of(List.copyOf(decisions.keySet()))) {
            establish();
            List<String> moments = new ArrayList<>(List.of(Commands.moment()));
            List<List<List<Object>>> known = new ArrayList<>(List.of(life("")));
            for (String decision : order) {
                decisions.get(decision).apply(moments.size()).statusCode(200);
                moments.add(Commands.moment());
                known.add(life(""));
            }
            for (int i = 0; i < moments.size(); i++) {
                assertThat(life("&knownAt=" + moments.get(i)))
                        .as("%s, %d recorded", order, i)
                        .isEqualTo(known.get(i));
            }
            List<List<Object>> inTheEnd = known.get(known.size() - 1);
            expected = expected == null ? inTheEnd : expected;
            assertThat(inTheEnd).as("%s", order).isEqualTo(expected);
        }
    }

    /** The cell on a day of each of its periods: by names, since every round has a register of its own. */
    private List<List<Object>> life(String knownAt) {
        List<List<Object>> life = new ArrayList<>();
        for (int year : List.of(1999, 2007, 2009, 2011, 2015)) {
            Response answer = as(Roles.PROVINCE_OFFICER, register.province())
                    .get(Commands.PATH + "/" + register.cell() + "?asOf=" + year + "-06-01" + knownAt);
            JsonPath view = answer.jsonPath();
            life.add(Arrays.asList(
                    answer.statusCode(),
                    view.get("name"),
                    view.get("kind"),
                    view.get("code"),
                    register.otherBase().toString().equals(view.get("parentId")),
                    view.get("effectiveOn"),
                    view.get("ended.effectiveOn")));
        }
        return life;
    }

    @Test
    void whatWasNotRecordedYetIsNotKnown() {
        commands.get("/" + register.cell() + "?knownAt=2020-01-01T00:00:00Z")
                .spec(Problems.of(404, "organisation-not-found"));
        commands.get("?knownAt=2020-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void endAndLineageAreKnownFromTheirRecordOn() {
        commands.merge(register.cell(), 1, register.secondCell(), "2015-01-01", "{}")
                .statusCode(200);

        commands.get("/" + register.cell() + "?knownAt=" + afterEntry)
                .body("status", equalTo("ACTIVE"))
                .body("ended", nullValue());
        commands.get("/" + register.cell() + "?knownAt=" + Commands.moment())
                .body("status", equalTo("ENDED"))
                .body("ended.effectiveOn", equalTo("2015-01-01"));
        commands.get("?status=ENDED&knownAt=" + Commands.moment())
                .body("items.id", contains(register.cell().toString()));
        commands.get("/" + register.cell() + "/lineage?knownAt=" + afterEntry).body("edges", empty());
        commands.get("/" + register.cell() + "/lineage").body("edges", hasSize(1));
    }

    @Test
    void powerIsKnownFromItsRecordOn() {
        commands.send(
                        register.base(),
                        1,
                        "powers",
                        "{\"power\": \"DELEGATED_ADMISSION\", " + Commands.onBy("2012-04-01") + "}")
                .statusCode(200);
        String granted = Commands.moment();
        commands.send(
                        register.base(),
                        2,
                        "powers/DELEGATED_ADMISSION/withdrawal",
                        "{" + Commands.onBy("2013-01-01") + "}")
                .statusCode(200);

        String day = "/" + register.base() + "?asOf=2014-01-01&knownAt=";
        commands.get(day + afterEntry).body("powers", empty());
        commands.get(day + granted).body("powers", hasSize(1));
        commands.get(day + Commands.moment()).body("powers", empty());
    }

    @Test
    void whatIsKnownNowIsTheSameByBothRoads() {
        commands.transfer(register.base(), 1, register.otherCommittee(), "2012-01-01")
                .statusCode(200);
        commands.rename(register.base(), 2, "Tên mới", "2008-01-01").statusCode(200);
        commands.transfer(register.otherBase(), 1, register.base(), "2010-01-01")
                .statusCode(200);
        commands.merge(register.cell(), 1, register.otherCell(), "2014-01-01", "{}")
                .statusCode(200);

        for (String day : List.of("1999-12-31", "2005-01-01", "2009-01-01", "2011-01-01", "2013-01-01", "2020-01-01")) {
            for (String read : List.of("?asOf=" + day, "?status=ENDED&asOf=" + day)) {
                assertThat(items(read + "&knownAt=" + Commands.moment()))
                        .as(read)
                        .isEqualTo(items(read));
            }
            if (!day.startsWith("1999")) {
                String subtree = "/" + register.province() + "/subtree?asOf=" + day;
                assertThat(items(subtree + "&knownAt=" + Commands.moment()))
                        .as(subtree)
                        .isEqualTo(items(subtree));
            }
        }
    }

    private List<Object> items(String read) {
        JsonPath page = commands.get(read).statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = page.getList("items");
        items.forEach(item -> item.remove("knownAt"));
        return List.copyOf(items);
    }

    private void parents(String knownAt, UUID on2008, UUID on2010, UUID on2013) {
        UUID[] expected = {on2008, on2010, on2013};
        String[] days = {"2008-01-01", "2010-01-01", "2013-01-01"};
        for (int i = 0; i < days.length; i++) {
            commands.get("/" + register.cell() + "?asOf=" + days[i] + "&knownAt=" + knownAt)
                    .body("parentId", equalTo(expected[i].toString()));
        }
    }
}
