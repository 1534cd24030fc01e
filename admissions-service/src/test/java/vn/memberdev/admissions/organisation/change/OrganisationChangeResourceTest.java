package vn.memberdev.admissions.organisation.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;
import static vn.memberdev.admissions.organisation.Commands.onBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** What changes of an organisation that goes on; decisions are recorded in any order of their days. */
@QuarkusTest
class OrganisationChangeResourceTest {

    private Register register;
    private Commands commands;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @Test
    void renameHoldsFromItsDay() {
        commands.rename(register.base(), 1, "Đảng bộ Sở Nông nghiệp", "2010-01-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Đảng bộ Sở Nông nghiệp"))
                .body("effectiveOn", equalTo("2010-01-01"));

        nameOn("2009-12-31", "Đảng bộ Sở Thủy lợi");
        nameOn("2010-01-01", "Đảng bộ Sở Nông nghiệp");
        commands.get("?q=nong%20nghiep").body("items.name", contains("Đảng bộ Sở Nông nghiệp"));
        commands.get("?q=99.010.001&kind=BASE_COMMITTEE").body("items.name", contains("Đảng bộ Sở Nông nghiệp"));
    }

    @Test
    void renameRecordedLateHoldsUntilTheOneThatWasKnown() {
        commands.rename(register.base(), 1, "Tên thứ ba", "2012-01-01").statusCode(200);

        commands.rename(register.base(), 2, "Tên thứ hai", "2008-01-01")
                .statusCode(200)
                .body("asOf", equalTo("2008-01-01"))
                .body("name", equalTo("Tên thứ hai"));

        nameOn("2007-12-31", "Đảng bộ Sở Thủy lợi");
        nameOn("2011-12-31", "Tên thứ hai");
        nameOn("2012-01-01", "Tên thứ ba");
    }

    @Test
    void refusesRenamesThatDoNotFit() {
        commands.rename(register.base(), 1, "Tên", "1999-12-31")
                .spec(Problems.of(422, "not-yet-established", "/effectiveOn"));
        commands.rename(register.base(), 1, "Tên", "2199-01-01")
                .spec(Problems.of(422, "date-in-future", "/effectiveOn"));
        commands.rename(register.base(), 1, "Đảng bộ Sở Thủy lợi", "2009-01-01")
                .spec(Problems.of(422, "nothing-changes", "/name"));
        commands.rename(register.base(), 1, "Tên", "2009-01-01").statusCode(200);
        commands.rename(register.base(), 2, "Tên khác", "2009-01-01")
                .spec(Problems.of(409, "change-already-recorded", "/effectiveOn"));
        commands.rename(register.base(), 1, "Tên khác", "2010-01-01").spec(Problems.of(412, "precondition-failed"));
        as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"name\": \"Tên\", " + onBy("2009-01-01") + "}")
                .post(PATH + "/" + register.base() + "/rename")
                .then()
                .spec(Problems.of(428, "precondition-required"));
        commands.send(register.base(), 2, "rename", "{\"name\": \" \", " + onBy("2009-01-01") + "}")
                .spec(Problems.of(422, "validation-failed", "/name"));
    }

    @Test
    void kindChangesThereAndBackWithTheCode() {
        kind(register.base(), 1, "SUPERIOR", "99.031", "2025-07-01")
                .statusCode(200)
                .body("kind", equalTo("SUPERIOR"))
                .body("code", equalTo("99.031"));
        kind(register.base(), 2, "BASE_COMMITTEE", "99.032", "2026-07-26").statusCode(200);

        commands.get("/" + register.base() + "?asOf=2025-06-30").body("kind", equalTo("BASE_COMMITTEE"));
        commands.get("/" + register.base() + "?asOf=2026-07-25").body("kind", equalTo("SUPERIOR"));
        commands.get("/" + register.base() + "?asOf=2026-07-26").body("kind", equalTo("BASE_COMMITTEE"));
    }

    @Test
    void refusesKindOrCodeThatDoNotFit() {
        kind(register.base(), 1, "BASE_COMMITTEE", "99.031", "2025-07-01")
                .spec(Problems.of(422, "nothing-changes", "/kind"));
        kind(register.base(), 1, "SUPERIOR", "99.020.001", "2025-07-01")
                .spec(Problems.of(409, "code-in-use", "/newCode"))
                .body("existingId", equalTo(register.otherBase().toString()));
    }

    @Test
    void transferRecordedLateHoldsUntilTheOneThatWasKnown() {
        commands.transfer(register.cell(), 1, register.otherBase(), "2012-01-01")
                .statusCode(200);

        commands.transfer(register.cell(), 2, register.otherCommittee(), "2009-01-01")
                .statusCode(200);

        parentOn("2008-12-31", register.base());
        parentOn("2009-01-01", register.otherCommittee());
        parentOn("2012-01-01", register.otherBase());
    }

    @Test
    void lateTransferIsAskedAgainstWhatCameLater() {
        // The base stands below the other base from 2011 on.
        commands.transfer(register.base(), 1, register.otherBase(), "2011-01-01")
                .statusCode(200);

        commands.transfer(register.otherBase(), 1, register.base(), "2008-01-01")
                .spec(Problems.of(422, "cycle", "/newParentId"));
        // With a move away before that day, the same late decision closes no circle.
        commands.transfer(register.otherBase(), 1, register.committee(), "2010-01-01")
                .statusCode(200);
        commands.transfer(register.otherBase(), 2, register.base(), "2008-01-01")
                .statusCode(200);
        commands.get("/" + register.otherCell() + "/ancestors?asOf=2009-01-01")
                .body("items.name", contains("Đảng bộ tỉnh", "Đảng bộ khối", "Đảng bộ Sở Thủy lợi", "Đảng bộ xã"));
    }

    @Test
    void transferAcrossSuperiorsNeedsTheAcceptance() {
        String toOtherCommittee =
                "{\"newParentId\": \"" + register.otherCommittee() + "\", " + onBy("2009-07-01") + "}";
        commands.send(register.base(), 1, "transfer", toOtherCommittee)
                .spec(Problems.of(422, "acceptance-missing", "/acceptance"));

        String inside = "{\"newParentId\": \"" + register.committee() + "\", " + onBy("2009-07-01") + "}";
        commands.send(register.cell(), 1, "transfer", inside).statusCode(200);
    }

    @Test
    void powerIsShownWhileItIsHeld() {
        power(register.base(), 1, "DELEGATED_ADMISSION", "2012-04-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("powers.power", contains("DELEGATED_ADMISSION"));
        withdrawal(register.base(), 2, "DELEGATED_ADMISSION", "2020-01-01")
                .statusCode(200)
                .body("powers", empty());

        commands.get("/" + register.base() + "?asOf=2012-03-31").body("powers", empty());
        commands.get("/" + register.base() + "?asOf=2019-12-31")
                .body("powers.power", contains("DELEGATED_ADMISSION"))
                .body("powers.from", contains("2012-04-01"));
        commands.get("/" + register.base()).body("powers", empty());
    }

    @Test
    void refusesPowersThatDoNotFit() {
        power(register.cell(), 1, "DELEGATED_ADMISSION", "2012-04-01")
                .spec(Problems.of(422, "power-not-for-kind", "/power"));
        power(register.base(), 1, "SUPERIOR_POWERS", "2012-04-01")
                .spec(Problems.of(422, "power-not-for-kind", "/power"));
        power(register.committee(), 1, "PILOT", "2012-04-01").spec(Problems.of(422, "power-not-for-kind", "/power"));
        power(register.committee(), 1, "SUPERIOR_POWERS", "2012-04-01").statusCode(200);
        power(register.committee(), 2, "SUPERIOR_POWERS", "2013-04-01")
                .spec(Problems.of(409, "power-already-granted", "/power"));
        withdrawal(register.committee(), 2, "PILOT", "2013-04-01")
                .spec(Problems.of(409, "power-not-granted", "/effectiveOn"));
        power(register.base(), 1, "PILOT", "2199-04-01").spec(Problems.of(422, "date-in-future", "/effectiveOn"));
    }

    @Test
    void differencesTellWhatChangedBetweenTwoDays() {
        commands.rename(register.base(), 1, "Tên mới", "2010-01-01").statusCode(200);
        commands.transfer(register.base(), 2, register.otherCommittee(), "2010-01-01")
                .statusCode(200);
        commands.rename(register.otherCell(), 1, "Tên khác", "2015-01-01").statusCode(200);

        commands.get("/differences?from=2009-12-31&to=2010-01-01")
                .body("items.id", contains(register.base().toString()))
                .body("items[0].changes", contains("RENAMED", "MOVED"))
                .body("items[0].before.name", equalTo("Đảng bộ Sở Thủy lợi"))
                .body(
                        "items[0].after.parentId",
                        equalTo(register.otherCommittee().toString()));
        commands.get("/differences?from=2012-01-01&root=" + register.committee())
                .body("items", empty());
        commands.get("/differences?from=1999-12-31&to=2000-01-01&root=" + register.base())
                .body("items.changes.flatten()", contains("ESTABLISHED", "ESTABLISHED", "ESTABLISHED"));
        commands.get("/differences?to=2010-01-01").spec(Problems.of(422, "validation-failed", "from"));
        commands.get("/differences?from=2010-01-01&root=" + UUID.randomUUID())
                .spec(Problems.of(404, "organisation-not-found"));
    }

    private void nameOn(String day, String name) {
        commands.get("/" + register.base() + "?asOf=" + day).body("name", equalTo(name));
    }

    private void parentOn(String day, UUID parent) {
        commands.get("/" + register.cell() + "?asOf=" + day).body("parentId", equalTo(parent.toString()));
    }

    private ValidatableResponse kind(UUID id, long version, String kind, String code, String on) {
        return commands.send(
                id,
                version,
                "kind-change",
                "{\"kind\": \"" + kind + "\", \"newCode\": \"" + code + "\", " + onBy(on) + "}");
    }

    private ValidatableResponse power(UUID id, long version, String power, String on) {
        return commands.send(id, version, "powers", "{\"power\": \"" + power + "\", " + onBy(on) + "}");
    }

    private ValidatableResponse withdrawal(UUID id, long version, String power, String on) {
        return commands.send(
                id,
                version,
                "powers/" + power + "/withdrawal",
                "{\"effectiveOn\": \"" + on + "\", \"decision\": " + act("03-QD/TU", "2019-12-20") + "}");
    }
}
