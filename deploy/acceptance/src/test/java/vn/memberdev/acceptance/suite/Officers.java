package vn.memberdev.acceptance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.Tokens;

/** What officers do, as one call each. Dates lie in the term of the article unless a test gives its own. */
public final class Officers {

    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    private final Caller caller;

    public Officers(Caller caller) {
        this.caller = caller;
    }

    /** A superior committee below the province with a base committee and a cell, known to every service. */
    public Agency establishAgency(String name) {
        UUID committee = establish(Tokens.PROVINCE, "SUPERIOR", "Đảng bộ " + name);
        UUID base = establish(committee, "BASE_COMMITTEE", "Đảng bộ cơ sở " + name);
        UUID cell = establish(base, "CELL", "Chi bộ " + name);
        awaitKnown(cell);
        return new Agency(committee, base, cell);
    }

    public UUID establish(UUID parent, String kind, String name) {
        return establish(parent, kind, name, null);
    }

    /** Establishes an organisation, with an official code unless it is null. */
    public UUID establish(UUID parent, String kind, String name, String code) {
        Map<String, Object> body = Json.object(
                "parentId", parent,
                "name", name,
                "kind", kind,
                "code", code,
                "effectiveOn", LONG_AGO,
                "decision", decision(LONG_AGO));
        return caller.post(Part.ADMISSIONS, "/organisations", body).expect(201).id();
    }

    public void transfer(UUID organisation, UUID newParent, LocalDate on) {
        // Across superiors the new one accepts.
        Map<String, Object> body = Json.object(
                "newParentId",
                newParent,
                "effectiveOn",
                on,
                "decision",
                decision(on.minusDays(15)),
                "acceptance",
                decision(on.minusDays(10)));
        caller.command(Part.ADMISSIONS, "/organisations/" + organisation, "/transfer", body)
                .expect(200);
    }

    /** Waits until the reporting service, and with it the topic's readers, know an organisation. */
    public void awaitKnown(UUID organisation) {
        Patience.answer(
                200,
                () -> caller.get(
                        Part.REPORTING,
                        "/indicator-values?organisation=" + organisation + "&indicator=IND-1&year=2007"));
    }

    public UUID listCandidate(UUID cell, String fullName, LocalDate listedOn) {
        return Patience.answer(
                        201, () -> caller.post(Part.CANDIDATES, "/candidates", candidate(cell, fullName, listedOn)))
                .id();
    }

    /** The body that lists a candidate born in 1980. */
    public static Map<String, Object> candidate(UUID cell, String fullName, LocalDate listedOn) {
        return Json.object(
                "fullName",
                fullName,
                "birthDate",
                "1980-05-19",
                "sex",
                "FEMALE",
                "organisationId",
                cell,
                "listedOn",
                listedOn,
                "resolution",
                decision(listedOn),
                "education",
                "UPPER_SECONDARY");
    }

    public void certify(UUID candidate, LocalDate completedOn) {
        caller.command(
                        Part.CANDIDATES,
                        "/candidates/" + candidate,
                        "/awareness-certificates",
                        Json.object("completedOn", completedOn, "number", "GCN-" + candidate))
                .expect(200);
    }

    /** Assigns a member to help a candidate, as soon as the member has arrived. */
    public void assignHelper(UUID candidate, UUID member, LocalDate on) {
        changeHelper(candidate, member, on, null);
    }

    /** Assigns a helper in the place of another one, with a reason; without one if nobody helps yet. */
    public void changeHelper(UUID candidate, UUID member, LocalDate on, String reason) {
        Map<String, Object> body =
                Json.object("memberId", member, "assignedOn", on, "resolution", decision(on), "reason", reason);
        Patience.answer(200, () -> caller.command(Part.CANDIDATES, "/candidates/" + candidate, "/helpers", body));
    }

    /** Gives a candidate a task; its id. */
    public UUID giveTask(UUID candidate, LocalDate on) {
        Map<String, Object> body = Json.object(
                "title",
                "Phụ trách một buổi sinh hoạt chi đoàn",
                "givenOn",
                on,
                "dueOn",
                on.plusMonths(2),
                "resolution",
                decision(on));
        Answer answer = caller.command(Part.CANDIDATES, "/candidates/" + candidate, "/tasks", body)
                .expect(200);
        JsonNode tasks = answer.json().path("tasks");
        return UUID.fromString(tasks.path(tasks.size() - 1).path("id").asText());
    }

    public void assessTask(UUID candidate, UUID task, String outcome, LocalDate on) {
        caller.command(
                        Part.CANDIDATES,
                        "/candidates/" + candidate,
                        "/tasks/" + task + "/assessment",
                        Json.object("outcome", outcome, "assessedOn", on))
                .expect(200);
    }

    /** What a clearance asks besides the class: the member helps, and a task is done within a month. */
    public void follow(UUID candidate, UUID member, LocalDate on) {
        assignHelper(candidate, member, on);
        assessTask(candidate, giveTask(candidate, on), "COMPLETED_WELL", on.plusMonths(1));
    }

    public void clear(UUID candidate, LocalDate on) {
        caller.command(Part.CANDIDATES, "/candidates/" + candidate, "/clearance", Json.object("decision", decision(on)))
                .expect(200);
    }

    /** Opens a case as soon as the clearance has arrived. */
    public UUID openCase(UUID candidate) {
        return Patience.answer(
                        201,
                        () -> caller.post(Part.ADMISSIONS, "/admission-cases", Json.object("candidateId", candidate)))
                .id();
    }

    /** Decides an admission, in the name of who is competent on that day. */
    public void admit(UUID admissionCase, LocalDate decidedOn) {
        UUID by = new PowerOfficers(caller).deciderOf(admissionCase, decidedOn);
        Map<String, Object> body = Json.object(
                "outcome", "ADMIT", "decision", decision(decidedOn, by), "votesFor", 11, "votesEntitled", 13);
        caller.command(Part.ADMISSIONS, "/admission-cases/" + admissionCase, "/decision", body)
                .expect(200);
    }

    /** Holds the ceremony; the new member's id. */
    public UUID hold(UUID admissionCase, String fullName, LocalDate heldOn) {
        Map<String, Object> body = Json.object(
                "heldOn", heldOn,
                "fullName", fullName,
                "birthDate", "1980-05-19",
                "educationLevel", "UNIVERSITY",
                "educationReachedOn", "2003-06-30");
        return caller.command(Part.ADMISSIONS, "/admission-cases/" + admissionCase, "/ceremony", body)
                .expect(200)
                .uuid("memberId");
    }

    public void annul(UUID admissionCase, LocalDate on) {
        caller.command(
                        Part.ADMISSIONS,
                        "/admission-cases/" + admissionCase,
                        "/annulment",
                        Json.object("reason", "WRONG_STANDARDS", "decision", decision(on)))
                .expect(200);
    }

    /** From the list to the ceremony in the course of a year. */
    public Admitted admitThrough(UUID cell, String fullName, int year) {
        UUID candidate = listCandidate(cell, fullName, LocalDate.of(year - 1, 2, 3));
        certify(candidate, LocalDate.of(year - 1, 9, 15));
        follow(candidate, registerMembers(cell, 1).get(0), LocalDate.of(year - 1, 10, 1));
        clear(candidate, LocalDate.of(year, 1, 10));
        UUID admissionCase = openCase(candidate);
        admit(admissionCase, LocalDate.of(year, 3, 5));
        return new Admitted(candidate, admissionCase, hold(admissionCase, fullName, LocalDate.of(year, 3, 26)));
    }

    /** Registers members of long standing; their ids in order. */
    public List<UUID> registerMembers(UUID cell, int count) {
        List<Map<String, Object>> items = IntStream.range(0, count)
                .mapToObj(i -> member(cell, "Đảng viên " + i))
                .toList();
        Answer answer = Patience.answer(207, () -> caller.post(Part.ADMISSIONS, "/members:batch", Json.batch(items)));
        List<UUID> ids = new ArrayList<>();
        answer.expectAllAccepted()
                .items()
                .forEach(item -> ids.add(UUID.fromString(item.path("id").asText())));
        return ids;
    }

    /** The body that registers a member of long standing. */
    public static Map<String, Object> member(UUID cell, String fullName) {
        return Json.object(
                "fullName", fullName,
                "birthDate", "1965-03-03",
                "sex", "MALE",
                "memberSince", "1995-02-03",
                "organisationId", cell,
                "educationLevel", "COLLEGE",
                "educationReachedOn", "1990-06-30");
    }

    public void setTarget(UUID organisation, int value) {
        Map<String, Object> body = Json.object(
                "organisationId",
                organisation,
                "indicator",
                "ADMISSIONS",
                "periodFrom",
                "2005-10-01",
                "periodTo",
                "2010-09-30",
                "value",
                value,
                "resolution",
                decision(LocalDate.of(2005, 10, 1)));
        caller.post(Part.ADMISSIONS, "/targets", body).expect(201);
    }

    /** Rates a member for a year, once the evaluation service knows the member. */
    public void rateMember(UUID member, int year, String category) {
        Patience.answer(
                201,
                () -> caller.put(Part.EVALUATION, "/member-ratings/" + member + "/" + year, rating(year, category)));
    }

    public void reviseMemberRating(UUID member, int year, String category) {
        caller.replace(Part.EVALUATION, "/member-ratings/" + member + "/" + year, rating(year, category))
                .expect(200);
    }

    public void rateOrganisation(UUID organisation, int year, String category) {
        Patience.answer(
                201,
                () -> caller.put(
                        Part.EVALUATION, "/organisation-ratings/" + organisation + "/" + year, rating(year, category)));
    }

    public void openCampaign(UUID organisation, int year) {
        Patience.answer(
                201,
                () -> caller.post(
                        Part.EVALUATION,
                        "/rating-campaigns",
                        Json.object("year", year, "organisationId", organisation)));
    }

    /** The body of a rating that was decided in the January after the year. */
    public static Map<String, Object> rating(int year, String category) {
        return Json.object(
                "outcome", "RATED", "category", category, "decision", decision(LocalDate.of(year + 1, 1, 14)));
    }

    /** A decision of the province. */
    public static Map<String, Object> decision(LocalDate on) {
        return decision(on, Tokens.PROVINCE);
    }

    /** A decision of an organisation. */
    public static Map<String, Object> decision(LocalDate on, UUID organisation) {
        return Json.object("number", "QĐ-" + on, "decidedOn", on, "decidingOrganisationId", organisation);
    }

    /** Somebody who went all the way. */
    public record Admitted(UUID candidate, UUID admissionCase, UUID member) {}
}
