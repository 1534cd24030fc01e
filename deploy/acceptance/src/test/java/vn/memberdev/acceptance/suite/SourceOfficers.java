package vn.memberdev.acceptance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.local.Part;

/** What officers do to find, educate, follow and review those who may join, as one call each. */
public final class SourceOfficers {

    private static final String CANDIDATES = "/candidates/";

    private final Caller caller;

    public SourceOfficers(Caller caller) {
        this.caller = caller;
    }

    /** Launches a movement of the Youth Union, as soon as the organisation is known. */
    public UUID launchMovement(UUID organisation, String title, LocalDate startsOn) {
        Map<String, Object> body = Json.object(
                "organisationId", organisation,
                "massOrganisation", "YOUTH_UNION",
                "title", title,
                "startsOn", startsOn,
                "decision", Officers.decision(startsOn.minusDays(5)));
        return Patience.answer(201, () -> caller.post(Part.CANDIDATES, "/emulation-movements", body))
                .id();
    }

    /** Nominates somebody born in 1980 who came to notice in a movement, as soon as the organisation is known. */
    public UUID nominate(UUID cell, String fullName, UUID movement, LocalDate on) {
        Map<String, Object> body = Json.object(
                "fullName",
                fullName,
                "birthDate",
                "1980-05-19",
                "sex",
                "FEMALE",
                "education",
                "UPPER_SECONDARY",
                "organisationId",
                cell,
                "nominatedBy",
                "EMULATION_MOVEMENT",
                "movementId",
                movement,
                "nominatedOn",
                on,
                "document",
                Json.object("number", "GT-" + on, "issuedOn", on));
        return Patience.answer(201, () -> caller.post(Part.CANDIDATES, "/nominations", body))
                .id();
    }

    /** The candidate that a nomination becomes by the resolution of the organisation whose list it aims at. */
    public UUID accept(UUID nomination, UUID organisation, LocalDate listedOn) {
        JsonNode accepted = command(
                        "/nominations/" + nomination,
                        "/acceptance",
                        Json.object("listedOn", listedOn, "resolution", resolution(organisation, listedOn)))
                .json();
        return UUID.fromString(accepted.at("/outcome/candidateId").asText());
    }

    public void decline(UUID nomination, UUID organisation, LocalDate on) {
        command(
                "/nominations/" + nomination,
                "/decline",
                Json.object("reason", "NOT_QUALIFIED", "declinedOn", on, "resolution", resolution(organisation, on)));
    }

    /** Plans a class of five days that ends on a day, and enrols the candidates in it. */
    public UUID holdClass(UUID organisation, LocalDate endsOn, List<UUID> candidates) {
        Map<String, Object> body = Json.object(
                "organisationId",
                organisation,
                "title",
                "Lớp bồi dưỡng nhận thức về Đảng",
                "place",
                "Trung tâm chính trị",
                "startsOn",
                endsOn.minusDays(4),
                "endsOn",
                endsOn,
                "capacity",
                30,
                "decision",
                Officers.decision(endsOn.minusDays(40)));
        UUID held = caller.post(Part.CANDIDATES, "/awareness-classes", body)
                .expect(201)
                .id();
        command(
                "/awareness-classes/" + held,
                "/enrolments",
                Json.object(
                        "candidateIds",
                        candidates.stream().map(UUID::toString).toList(),
                        "enrolledOn",
                        endsOn.minusDays(20)));
        return held;
    }

    /** Completes a class; who is not among the passed was absent. */
    public void completeClass(UUID held, LocalDate on, List<UUID> passed, List<UUID> absent) {
        List<Map<String, Object>> results = new ArrayList<>();
        passed.forEach(candidate -> results.add(
                Json.object("candidateId", candidate, "result", "PASSED", "certificateNumber", "GCN-" + candidate)));
        absent.forEach(candidate -> results.add(Json.object("candidateId", candidate, "result", "ABSENT")));
        command("/awareness-classes/" + held, "/completion", Json.object("completedOn", on, "results", results));
    }

    public void recordActivity(UUID candidate, LocalDate on) {
        command(
                CANDIDATES + candidate,
                "/education-activities",
                Json.object("kind", "TALK", "heldOn", on, "topic", "Động cơ phấn đấu vào Đảng"));
    }

    /** Opens the review of a year; the review's id. */
    public UUID openReview(UUID base, int year, LocalDate on) {
        Map<String, Object> body = Json.object("organisationId", base, "year", year, "openedOn", on);
        return caller.post(Part.CANDIDATES, "/source-reviews", body).expect(201).id();
    }

    /** Gives verdicts by candidate: KEEP, ADVANCE, or REMOVE and the reason after a blank. */
    public void assess(UUID review, Map<UUID, String> verdicts) {
        List<Map<String, Object>> items = verdicts.entrySet().stream()
                .map(entry -> {
                    String[] words = entry.getValue().split(" ", 2);
                    return words.length == 1
                            ? Json.object("candidateId", entry.getKey(), "verdict", words[0])
                            : Json.object(
                                    "candidateId", entry.getKey(), "verdict", words[0], "removalReason", words[1]);
                })
                .toList();
        caller.replacePart(Part.CANDIDATES, "/source-reviews/" + review, "/items", Json.batch(items))
                .expect(200);
    }

    /** Adopts a review together with the plan of the next year. */
    public Answer adopt(UUID review, LocalDate on, int toList, int toTrain, int toAdmit) {
        return caller.command(
                Part.CANDIDATES,
                "/source-reviews/" + review,
                "/adoption",
                Json.object(
                        "resolution",
                        Officers.decision(on),
                        "adoptedOn",
                        on,
                        "plan",
                        Json.object("toList", toList, "toTrain", toTrain, "toAdmit", toAdmit)));
    }

    /** Adopts a plan alone; the plan's id. */
    public UUID plan(UUID organisation, int year, int toList, int toTrain, int toAdmit) {
        LocalDate on = LocalDate.of(year - 1, 12, 20);
        Map<String, Object> body = Json.object(
                "organisationId", organisation,
                "year", year,
                "toList", toList,
                "toTrain", toTrain,
                "toAdmit", toAdmit,
                "resolution", Officers.decision(on),
                "adoptedOn", on);
        return caller.post(Part.CANDIDATES, "/admission-plans", body)
                .expect(201)
                .id();
    }

    /** The plan of an organisation and year. */
    public UUID planOf(UUID organisation, int year) {
        List<JsonNode> plans =
                caller.all(Part.CANDIDATES, "/admission-plans?organisationId=" + organisation + "&year=" + year);
        if (plans.size() != 1) {
            throw new AssertionError("plans of " + year + ": " + plans);
        }
        return UUID.fromString(plans.get(0).path("id").asText());
    }

    /** Candidates of whom there is work of a kind, as of a day. */
    public List<UUID> workItems(UUID organisation, String kind, LocalDate asOf) {
        return caller
                .all(
                        Part.CANDIDATES,
                        "/work-items?organisationId=" + organisation + "&subtree=true&kind=" + kind + "&asOf=" + asOf)
                .stream()
                .map(item -> UUID.fromString(item.path("candidateId").asText()))
                .toList();
    }

    private static Map<String, Object> resolution(UUID organisation, LocalDate on) {
        return Json.object("number", "NQ-" + on, "decidedOn", on, "decidingOrganisationId", organisation);
    }

    private Answer command(String resource, String command, Map<String, Object> body) {
        return caller.command(Part.CANDIDATES, resource, command, body).expect(200);
    }
}
