package vn.memberdev.admissions.admissioncase;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.organisation.Places;
import vn.memberdev.platform.problem.ProblemException;

/** What the items of one call need of cases, candidates and organisations, read at once. */
final class CaseExtract {

    private final Map<UUID, AdmissionCase> cases;
    private final Map<UUID, KnownCandidate> candidates;
    private final Set<UUID> candidatesWithCase;
    private final Places places;

    CaseExtract(
            Map<UUID, AdmissionCase> cases,
            Map<UUID, KnownCandidate> candidates,
            Set<UUID> candidatesWithCase,
            Places places) {
        this.cases = cases;
        this.candidates = candidates;
        this.candidatesWithCase = new HashSet<>(candidatesWithCase);
        this.places = places;
    }

    AdmissionCase admissionCase(UUID id) {
        return Optional.ofNullable(cases.get(id)).orElseThrow(CaseExtract::notFound);
    }

    static ProblemException notFound() {
        return new ProblemException(
                AdmissionCaseProblem.ADMISSION_CASE_NOT_FOUND, "Name a case of your part of the tree.");
    }

    /** A candidate of a case that is under way; the procedure must still be allowed. */
    KnownCandidate candidateOf(AdmissionCase admissionCase) {
        KnownCandidate candidate = candidates.get(admissionCase.candidateId());
        AdmissionCaseRules.requireCleared(candidate);
        return candidate;
    }

    /** A candidate for whom a case may be opened. */
    KnownCandidate candidateForCase(UUID candidateId) {
        KnownCandidate candidate = candidates.get(candidateId);
        if (candidate == null) {
            throw new ProblemException(
                            AdmissionCaseProblem.CANDIDATE_NOT_KNOWN_YET,
                            "News of candidates takes a moment: if the candidate is on the list, try again.")
                    .with("/candidateId", "candidate-not-known-yet", "is not known here yet")
                    .with("retry", true);
        }
        if (!candidate.inScope()) {
            throw new ProblemException(
                            AdmissionCaseProblem.CANDIDATE_NOT_FOUND, "Name a candidate of your part of the tree.")
                    .with("/candidateId", "candidate-not-found", "is not in the caller's scope");
        }
        if (candidatesWithCase.contains(candidateId)) {
            throw new ProblemException(AdmissionCaseProblem.CASE_ALREADY_OPEN, "Go on with the case there is.")
                    .with("/candidateId", "case-already-open", "has a case already");
        }
        AdmissionCaseRules.requireCleared(candidate);
        return candidate;
    }

    void opened(AdmissionCase admissionCase) {
        candidatesWithCase.add(admissionCase.candidateId());
    }

    Places places() {
        return places;
    }
}
