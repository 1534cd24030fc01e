package vn.memberdev.local.demo.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.Candidates;
import vn.memberdev.local.demo.Candidates.Candidate;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;

/** Sets the target and takes the cleared candidates through case, decision and ceremony. */
final class AdmissionFeed {

    private final Bulk bulk;
    private final AssignedIds known;
    private final Organisations organisations;
    private final List<Candidate> admitted;

    AdmissionFeed(Bulk bulk, AssignedIds known, DemoPlan plan) {
        this.bulk = bulk;
        this.known = known;
        this.organisations = plan.organisations();
        this.admitted = plan.candidates().stream()
                .filter(candidate -> candidate.admission() != null)
                .toList();
    }

    /** Sets the target of a congress for the admissions until the next one. */
    void setTarget(String organisation, LocalDate from, LocalDate to, int value, String resolution) {
        Map<String, Object> body = Api.object(
                "organisationId",
                known.id(organisation),
                "indicator",
                "ADMISSIONS",
                "periodFrom",
                from,
                "periodTo",
                to,
                "value",
                value,
                "resolution",
                known.decision(resolution, from, organisation));
        UUID key = bulk.key("target/" + organisation + "/" + from);
        Api.Answer answer = bulk.api().post(Part.ADMISSIONS, "/targets", body, key, "province-officer", null);
        if (answer.isProblem()) {
            throw Api.refused(Part.ADMISSIONS, "/targets", answer);
        }
    }

    void admit() {
        List<UUID> cases = bulk.send(
                Part.ADMISSIONS,
                "/admission-cases:batch",
                "admission cases opened",
                admitted.stream()
                        .map(candidate -> Api.object("candidateId", known.id(candidate.reference())))
                        .toList());
        bulk.send(Part.ADMISSIONS, "/admission-decisions:batch", "admissions decided", bodies(cases, this::decision));
        List<UUID> members = bulk.send(
                Part.ADMISSIONS, "/admission-ceremonies:batch", "ceremonies held", bodies(cases, this::ceremony));
        known.put(
                admitted.stream()
                        .map(candidate -> candidate.admission().reference())
                        .toList(),
                members);
    }

    private interface Body {
        Map<String, Object> of(UUID caseId, Candidate candidate);
    }

    private List<Map<String, Object>> bodies(List<UUID> cases, Body body) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> body.of(cases.get(i), admitted.get(i)))
                .toList();
    }

    private Map<String, Object> decision(UUID caseId, Candidate candidate) {
        Candidates.Admission admission = candidate.admission();
        return Api.object(
                "caseId",
                caseId,
                "outcome",
                "ADMIT",
                "decision",
                known.decision(
                        "QĐ-KN/" + admission.reference(),
                        admission.decidedOn(),
                        organisations.superiorOf(candidate.home())),
                "votesFor",
                admission.votesFor(),
                "votesEntitled",
                Candidates.VOTES_ENTITLED);
    }

    private Map<String, Object> ceremony(UUID caseId, Candidate candidate) {
        Candidates.Admission admission = candidate.admission();
        return Api.object(
                "caseId", caseId,
                "heldOn", admission.heldOn(),
                "fullName", candidate.person().fullName(),
                "birthDate", candidate.person().birthDate(),
                "educationLevel", admission.education().level(),
                "educationReachedOn", admission.education().reachedOn());
    }
}
