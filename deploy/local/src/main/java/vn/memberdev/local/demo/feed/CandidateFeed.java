package vn.memberdev.local.demo.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.Candidates.Candidate;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;

/** Lists the candidates and trains them; later clears them and removes them. */
final class CandidateFeed {

    private final Bulk bulk;
    private final AssignedIds known;
    private final DemoPlan plan;

    CandidateFeed(Bulk bulk, AssignedIds known, DemoPlan plan) {
        this.bulk = bulk;
        this.known = known;
        this.plan = plan;
    }

    void listAndTrain() {
        List<Candidate> candidates = plan.candidates();
        known.put(
                candidates.stream().map(Candidate::reference).toList(),
                send("/candidates:batch", "candidates listed", c -> true, this::listing));
        send(
                "/awareness-certificates:batch",
                "awareness classes completed",
                c -> c.certifiedOn() != null,
                this::certificate);
    }

    void clearAndRemove() {
        send("/clearances:batch", "clearances for admission", c -> c.clearedOn() != null, this::clearance);
        send("/removals:batch", "removals from the list", c -> c.removal() != null, this::removal);
    }

    private List<java.util.UUID> send(
            String path, String what, Predicate<Candidate> which, Function<Candidate, Map<String, Object>> body) {
        return bulk.send(
                Part.CANDIDATES,
                path,
                what,
                plan.candidates().stream().filter(which).map(body).toList());
    }

    private Map<String, Object> listing(Candidate candidate) {
        return Api.object(
                "reference", candidate.reference(),
                "fullName", candidate.person().fullName(),
                "birthDate", candidate.person().birthDate(),
                "sex", candidate.person().sex(),
                "organisationId", known.id(candidate.home()),
                "listedOn", candidate.listedOn(),
                "resolution", known.decision("NQ-CT/" + candidate.reference(), candidate.listedOn(), candidate.home()),
                "education", candidate.education());
    }

    private Map<String, Object> certificate(Candidate candidate) {
        return Api.object(
                "candidateId", known.id(candidate.reference()),
                "completedOn", candidate.certifiedOn(),
                "number", "GCN-" + candidate.reference());
    }

    private Map<String, Object> clearance(Candidate candidate) {
        LocalDate on = candidate.clearedOn();
        return Api.object(
                "candidateId", known.id(candidate.reference()),
                "decision", known.decision("NQ-CP/" + candidate.reference(), on, base(candidate, on)));
    }

    private Map<String, Object> removal(Candidate candidate) {
        LocalDate on = candidate.removal().removedOn();
        return Api.object(
                "candidateId", known.id(candidate.reference()),
                "reason", candidate.removal().reason(),
                "removedOn", on,
                "resolution", known.decision("NQ-DS/" + candidate.reference(), on, candidate.home()));
    }

    private String base(Candidate candidate, LocalDate on) {
        return plan.organisations().baseOf(candidate.home(), on);
    }
}
