package vn.memberdev.local.demo.feed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.CandidateSupport.Care;
import vn.memberdev.local.demo.Candidates.Candidate;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;

/** Assigns helpers and mass organisations, gives and assesses tasks, records talks. */
final class CandidateSupportFeed {

    private final Bulk bulk;
    private final AssignedIds known;
    private final DemoPlan plan;
    private final Map<String, Candidate> candidates;

    CandidateSupportFeed(Bulk bulk, AssignedIds known, DemoPlan plan) {
        this.bulk = bulk;
        this.known = known;
        this.plan = plan;
        this.candidates =
                plan.candidates().stream().collect(Collectors.toMap(Candidate::reference, Function.identity()));
    }

    void run() {
        List<Care> helped =
                plan.cares().stream().filter(care -> care.helper() != null).toList();
        send("/helper-assignments:batch", "helpers assigned", helped, this::helper);
        send(
                "/mass-organisation-assignments:batch",
                "mass organisations assigned",
                plan.cares(),
                this::massOrganisation);
        send("/trial-tasks:batch", "trial tasks", plan.cares(), this::task);
        send("/education-activities:batch", "education activities", plan.cares(), this::talk);
    }

    private List<UUID> send(String path, String what, List<Care> cares, Function<Care, Map<String, Object>> body) {
        return bulk.send(Part.CANDIDATES, path, what, cares.stream().map(body).toList());
    }

    private Map<String, Object> helper(Care care) {
        return Api.object(
                "candidateId", known.id(care.candidate()),
                "memberId", known.id(care.helper()),
                "assignedOn", care.since(),
                "resolution", resolution(care));
    }

    private Map<String, Object> massOrganisation(Care care) {
        return Api.object(
                "candidateId", known.id(care.candidate()),
                "massOrganisation", care.massOrganisation(),
                "assignedOn", care.since(),
                "resolution", resolution(care));
    }

    private Map<String, Object> task(Care care) {
        return Api.object(
                "candidateId", known.id(care.candidate()),
                "title", care.task().title(),
                "givenOn", care.task().givenOn(),
                "dueOn", care.task().dueOn(),
                "resolution", resolution(care),
                "outcome", care.task().outcome(),
                "assessedOn", care.task().assessedOn());
    }

    private Map<String, Object> talk(Care care) {
        return Api.object(
                "candidateId", known.id(care.candidate()),
                "kind", "TALK",
                "heldOn", care.talk().heldOn(),
                "topic", care.talk().topic());
    }

    private Map<String, Object> resolution(Care care) {
        String home = candidates.get(care.candidate()).home();
        return known.decision("NQ-PC/" + care.candidate(), care.since(), home);
    }
}
