package vn.memberdev.candidates.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.assessment;
import static vn.memberdev.candidates.SupportFixtures.helped;
import static vn.memberdev.candidates.SupportFixtures.helper;
import static vn.memberdev.candidates.SupportFixtures.officialMember;
import static vn.memberdev.candidates.SupportFixtures.release;
import static vn.memberdev.candidates.SupportFixtures.tasked;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.RegisteredMember;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class WorkItemResourceTest extends ServiceTest {

    private static final String WORK = "/api/v1/work-items";
    private static final LocalDate MOVED = LocalDate.of(2009, 6, 1);

    @Test
    void aHelperWhoLeavesIsToBeReplaced() {
        try (Events events = Events.ofService()) {
            RegisteredMember member = new RegisteredMember(events, Ids.next());
            settle(member.registered(1, tree.cell()));
            UUID candidate = listed(tree);
            command(tree, candidate, "helpers", helper(member.id(), "2008-10-01", tree.cell()));
            work("?kind=HELPER_LEFT").body("items", empty());
            settle(member.left(2, tree.cell(), MOVED));
            work("?kind=HELPER_LEFT")
                    .body("items.candidateId", contains(candidate.toString()))
                    .body("items[0].memberId", equalTo(member.id().toString()))
                    .body("items[0].organisationId", equalTo(tree.cell().toString()))
                    .body("items[0].on", equalTo("2009-06-01"));
            work("?kind=HELPER_LEFT&asOf=2009-05-31").body("items", empty());
            work("?kind=HELPER_LEFT&asOf=2009-06-01").body("items.asOf", contains("2009-06-01"));
            command(
                    tree,
                    candidate,
                    "helpers",
                    with(
                            helper(officialMember(tree.cell()), "2009-06-15", tree.cell()),
                            "reason",
                            "HELPER_LEFT_PARTY"));
            work("?kind=HELPER_LEFT").body("items", empty());
            work("?kind=HELPER_LEFT&asOf=2009-06-14").body("items.candidateId", contains(candidate.toString()));
        }
    }

    @Test
    void aHelperWhoMovesIsToBeAskedAbout() {
        try (Events events = Events.ofService()) {
            RegisteredMember member = new RegisteredMember(events, Ids.next());
            settle(member.registered(1, tree.cell()));
            UUID candidate = listed(tree);
            command(tree, candidate, "helpers", helper(member.id(), "2008-10-01", tree.cell()));
            settle(member.moved(2, tree.cell(), tree.otherCell(), MOVED));
            work("?kind=HELPER_MOVED")
                    .body("items.candidateId", contains(candidate.toString()))
                    .body(
                            "items[0].memberOrganisationId",
                            equalTo(tree.otherCell().toString()))
                    .body("items[0].on", equalTo("2009-06-01"));
            work("?kind=HELPER_LEFT").body("items", empty());
            work("?kind=HELPER_MOVED&asOf=2009-05-31").body("items", empty());
        }
    }

    @Test
    void whileTheHelperFollowedTheClassTheTimeRanFromTheClass() {
        UUID candidate = trained(tree);
        listed(tree);
        work("?kind=HELPER_MISSING&asOf=2008-10-12").body("items", empty());
        work("?kind=HELPER_MISSING&asOf=2008-10-13")
                .body("items.candidateId", contains(candidate.toString()))
                .body("items[0].on", equalTo("2008-10-12"));
        helped(tree, candidate);
        work("?kind=HELPER_MISSING&asOf=2008-10-13").body("items", empty());
        command(tree, candidate, "helpers/release", release("2009-03-31", "HELPER_UNABLE", tree.cell()));
        work("?kind=HELPER_MISSING&asOf=2009-04-30").body("items", empty());
        work("?kind=HELPER_MISSING&asOf=2009-05-01").body("items[0].on", equalTo("2009-04-30"));
    }

    @Test
    void nowTheTimeRunsFromTheListing() {
        UUID candidate = listed(tree, with(listing(tree.cell()), "listedOn", "2025-10-01"));
        work("?kind=HELPER_MISSING&asOf=2025-11-01").body("items", empty());
        work("?kind=HELPER_MISSING&asOf=2025-11-02").body("items.candidateId", contains(candidate.toString()));
    }

    @Test
    void aCertificateIsShownBeforeItExpiresAndAfter() {
        UUID candidate = trained(tree);
        work("?kind=CERTIFICATE_EXPIRING&asOf=2013-03-11").body("items", empty());
        work("?kind=CERTIFICATE_EXPIRING&asOf=2013-03-12")
                .body("items.candidateId", contains(candidate.toString()))
                .body("items[0].on", equalTo("2013-09-12"));
        work("?kind=CERTIFICATE_EXPIRING&asOf=2013-09-12").body("items.candidateId", contains(candidate.toString()));
        work("?kind=CERTIFICATE_EXPIRED&asOf=2013-09-12").body("items", empty());
        work("?kind=CERTIFICATE_EXPIRED&asOf=2013-09-13").body("items.candidateId", contains(candidate.toString()));
        command(tree, candidate, "awareness-certificates", certificate("20/2013", "2013-08-01"));
        work("?kind=CERTIFICATE_EXPIRING&asOf=2013-08-01").body("items", empty());
        work("?kind=CERTIFICATE_EXPIRED&asOf=2013-09-13").body("items", empty());
        work("?kind=CERTIFICATE_EXPIRING&asOf=2013-07-31").body("items.candidateId", contains(candidate.toString()));
    }

    @Test
    void aTaskIsOverdueUntilItIsAssessed() {
        UUID candidate = listed(tree);
        UUID task = tasked(tree, candidate);
        work("?kind=TASK_OVERDUE&asOf=2008-12-31").body("items", empty());
        work("?kind=TASK_OVERDUE&asOf=2009-01-01")
                .body("items.taskId", contains(task.toString()))
                .body("items[0].on", equalTo("2008-12-31"));
        command(tree, candidate, "tasks/" + task + "/assessment", assessment("NOT_COMPLETED", "2009-01-15"));
        work("?kind=TASK_OVERDUE").body("items", empty());
        work("?kind=TASK_OVERDUE&asOf=2009-01-14").body("items.taskId", contains(task.toString()));
    }

    @Test
    void whoIsOffTheListIsNoWork() {
        UUID removed = trained(tree);
        command(tree, removed, "removal", removal("WITHDREW", "2009-12-15", tree.cell()));
        UUID admitted = cleared(tree);
        try (Events events = Events.ofService()) {
            settle(new MemberEvents(events, Ids.next(), admitted, tree.cell()).admitted(1));
        }
        work("").body("items", empty());
        work("?kind=HELPER_MISSING&asOf=2009-12-14").body("items.candidateId", contains(removed.toString()));
        work("?kind=HELPER_MISSING&asOf=2009-12-15").body("items", empty());
    }

    @Test
    void oneCandidateMayBeSeveralItems() {
        UUID candidate = trained(tree);
        tasked(tree, candidate);
        work("?asOf=2014-01-01")
                .body("items.kind", contains("CERTIFICATE_EXPIRED", "HELPER_MISSING", "TASK_OVERDUE"))
                .body("items[0].candidateId", equalTo(candidate.toString()));
    }

    @Test
    void theListIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            UUID candidate = trained(tree);
            tasked(tree, candidate);
            tasked(tree, candidate);
        }
        List<String> read = new ArrayList<>();
        String next = WORK + "?asOf=2014-01-01&limit=5";
        while (next != null) {
            Response page =
                    asProvince(tree).get(next).then().statusCode(200).extract().response();
            page.<List<java.util.Map<String, String>>>path("items")
                    .forEach(item -> read.add(item.get("candidateId") + item.get("kind") + item.get("taskId")));
            next = page.path("links.next");
        }
        assertThat(read).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void theListCanBeNarrowed() {
        UUID here = trained(tree);
        UUID there = listed(tree, listing(tree.otherCell()));
        command(tree, there, "awareness-certificates", certificate("9/2008", "2008-09-12"));
        String expired = "?kind=CERTIFICATE_EXPIRED";
        work(expired).body("items.candidateId", containsInAnyOrder(here.toString(), there.toString()));
        work(expired + "&organisationId=" + tree.otherCell()).body("items.candidateId", contains(there.toString()));
        work(expired + "&organisationId=" + tree.base()).body("items", empty());
        work(expired + "&subtree=true&organisationId=" + tree.base())
                .body("items.candidateId", contains(here.toString()));
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        asProvince(tree).get(WORK + "?kind=COFFEE").then().spec(Problems.of(422, "validation-failed", "kind"));
        asProvince(tree).get(WORK + "?cursor=abc").then().spec(Problems.of(400, "invalid-cursor"));
        asProvince(tree)
                .get(WORK + "?organisationId=" + UUID.randomUUID())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    private ValidatableResponse work(String query) {
        return asProvince(tree).get(WORK + query).then().statusCode(200);
    }
}
