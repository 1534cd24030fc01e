package vn.memberdev.admissions.organisation.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

/** The whole tree in one answer, and what caches may keep of it. */
@QuarkusTest
class WholeTreeTest {

    private Register register;
    private Commands commands;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @Test
    void showsEverythingBelowLevelByLevelAndByName() {
        commands.get(tree(register.province()))
                .statusCode(200)
                .body("rootId", equalTo(register.province().toString()))
                .body(
                        "nodes.name",
                        contains(
                                "Đảng bộ tỉnh",
                                "Đảng bộ huyện",
                                "Đảng bộ khối",
                                "Đảng bộ Sở Thủy lợi",
                                "Đảng bộ xã",
                                "Chi bộ hai",
                                "Chi bộ một",
                                "Chi bộ thôn"))
                .body("nodes[0].parentId", nullValue())
                .body("nodes[5].parentId", equalTo(register.base().toString()))
                .body("nodes[5].kind", equalTo("CELL"))
                .body("nodes[5].code", equalTo("99.010.001.002"));
    }

    @Test
    void showsTheTreeOfItsDayAndOfWhatWasKnown() {
        String before = Commands.moment();
        commands.transfer(register.base(), 1, register.otherCommittee(), "2009-07-01")
                .statusCode(200);

        commands.get(tree(register.committee())).body("nodes", hasSize(1));
        commands.get(tree(register.committee()) + "?asOf=2009-06-30").body("nodes", hasSize(4));
        commands.get(tree(register.committee()) + "?knownAt=" + before).body("nodes", hasSize(4));
        commands.get(tree(register.otherCommittee())).body("nodes", hasSize(6));
        commands.get(tree(register.committee()) + "?asOf=1999-12-31").spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void whatIsOutsideTheScopeIsLeftOut() {
        commands.transfer(register.base(), 1, register.otherCommittee(), "2009-07-01")
                .statusCode(200);

        asCommittee(tree(register.committee()) + "?asOf=2009-06-30").body("nodes", hasSize(1));
        asCommittee(tree(register.otherCommittee())).spec(Problems.of(404, "organisation-not-found"));
        asCommittee(tree(register.province())).spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void theTagHoldsUntilAnythingChanges() {
        String tag = commands.get(tree(register.committee())).extract().header("ETag");

        ifNoneMatch(tag, Roles.PROVINCE_OFFICER, register.province())
                .statusCode(304)
                .header("ETag", equalTo(tag));
        ifNoneMatch(tag, Roles.AUDITOR, register.committee()).statusCode(200);
        ifNoneMatch(tag, Roles.AUDITOR, register.otherCommittee()).spec(Problems.of(404, "organisation-not-found"));
        commands.rename(register.cell(), 1, "Tên mới", "2010-01-01").statusCode(200);
        ifNoneMatch(tag, Roles.PROVINCE_OFFICER, register.province())
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void isCompressed() {
        as(Roles.AUDITOR, register.province())
                .header("Accept-Encoding", "gzip")
                .get(PATH + tree(register.province()))
                .then()
                .header("Content-Encoding", "gzip")
                .body("nodes", hasSize(8));
    }

    @Test
    void whatAnEndedOrganisationLeftIsNoPartOfTheStructure() {
        commands.merge(register.cell(), 1, register.secondCell(), "2015-01-01", "{}")
                .statusCode(200);

        commands.get(tree(register.secondCell())).body("nodes", hasSize(1));
        commands.get("/" + register.secondCell() + "/subtree").body("items", hasSize(1));
        commands.get("/" + register.committee() + "/children").body("items.subtreeCount", contains(1));
        commands.get("/differences?from=2016-01-01&root=" + register.secondCell())
                .body("items", hasSize(0));
        assertThat(commands.get("/" + register.cell() + "/ancestors")
                        .extract()
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aTreeThatIsTooLargeIsRefused() {
        Database.ofService()
                .execute(
                        """
                        with made as (
                            insert into organisation (id, version, changed_at)
                                select gen_random_uuid(), 0, now() from generate_series(1, ?) returning id
                        ), period as (
                            insert into organisation_period (organisation_id, valid_from, parent_id, name, search_name, kind)
                                select id, date '2000-01-01', ?, 'Chi bộ', 'chi bo', 'CELL' from made
                        )
                        insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth)
                            select id, above, date '2000-01-01', date '9999-12-31', case above when id then 0 else 1 end
                              from made, lateral (values (id), (cast(? as uuid))) a(above)
                        """,
                        50,
                        register.otherCell(),
                        register.otherCell());
        as(Roles.AUDITOR, register.otherCell())
                .get(PATH + tree(register.otherCell()))
                .then()
                .spec(Problems.of(422, "tree-too-large"));
    }

    private ValidatableResponse ifNoneMatch(String tag, String role, UUID organisation) {
        return as(role, organisation)
                .header("If-None-Match", tag)
                .get(PATH + tree(register.committee()))
                .then();
    }

    private ValidatableResponse asCommittee(String rest) {
        return as(Roles.COMMITTEE_OFFICER, register.committee())
                .get(PATH + rest)
                .then();
    }

    private static String tree(UUID id) {
        return "/" + id + "/tree";
    }
}
