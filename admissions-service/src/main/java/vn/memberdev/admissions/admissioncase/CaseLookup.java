package vn.memberdev.admissions.admissioncase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.admissioncase.decision.DecisionOfCase;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.CompetentBody;
import vn.memberdev.admissions.organisation.OrganisationLookup;
import vn.memberdev.admissions.organisation.powers.PlaceOnDay;
import vn.memberdev.platform.problem.ProblemException;

/** What the items of one call need of cases, candidates and organisations, read at once. */
public final class CaseLookup {

    private final Map<UUID, AdmissionCase> cases;
    private final Map<UUID, KnownCandidate> candidates;
    private final Set<UUID> candidatesWithCase;
    private final OrganisationLookup organisations;
    private final Map<PlaceOnDay, CompetentBody> competent;

    CaseLookup(
            Map<UUID, AdmissionCase> cases,
            Map<UUID, KnownCandidate> candidates,
            Set<UUID> candidatesWithCase,
            OrganisationLookup organisations) {
        this(cases, candidates, candidatesWithCase, organisations, Map.of());
    }

    private CaseLookup(
            Map<UUID, AdmissionCase> cases,
            Map<UUID, KnownCandidate> candidates,
            Set<UUID> candidatesWithCase,
            OrganisationLookup organisations,
            Map<PlaceOnDay, CompetentBody> competent) {
        this.cases = cases;
        this.candidates = candidates;
        this.candidatesWithCase = new HashSet<>(candidatesWithCase);
        this.organisations = organisations;
        this.competent = competent;
    }

    CaseLookup with(Map<PlaceOnDay, CompetentBody> bodies) {
        return new CaseLookup(cases, candidates, candidatesWithCase, organisations, bodies);
    }

    /**
     * Where a case may be decided for: where it stands now, for it moved along with what became of its organisation; and
     * where its candidate stands now, for the file goes after a candidate who moves (06-HD/TW 3.9). On which day the
     * candidate moved is not known here.
     */
    Stream<PlaceOnDay> placesToDecideFor(DecisionOfCase decision) {
        return Optional.ofNullable(cases.get(decision.caseId())).stream()
                .flatMap(admissionCase -> Stream.concat(
                        Stream.of(admissionCase.organisationId()),
                        Optional.ofNullable(candidates.get(admissionCase.candidateId())).stream()
                                .filter(KnownCandidate::inScope)
                                .map(KnownCandidate::organisationId)))
                .distinct()
                .map(place -> new PlaceOnDay(place, decision.on()));
    }

    /** Who was competent to decide; nobody if neither place was there on that day, or the register ends below them. */
    List<CompetentBody> competentBodies(DecisionOfCase decision) {
        return placesToDecideFor(decision)
                .map(competent::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public AdmissionCase admissionCase(UUID id) {
        return Optional.ofNullable(cases.get(id)).orElseThrow(CaseLookup::notFound);
    }

    static ProblemException notFound() {
        return new ProblemException(AdmissionCaseProblem.ADMISSION_CASE_NOT_FOUND);
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
            throw new ProblemException(AdmissionCaseProblem.CANDIDATE_NOT_KNOWN_YET)
                    .fault("/candidateId", "candidate-not-known-yet")
                    .with("retry", true);
        }
        if (!candidate.inScope()) {
            throw new ProblemException(AdmissionCaseProblem.CANDIDATE_NOT_FOUND)
                    .fault("/candidateId", "candidate-not-found");
        }
        if (!organisations.has(candidate.organisationId())) {
            throw new ProblemException(AdmissionCaseProblem.CANDIDATE_NOT_PLACED)
                    .fault("/candidateId", "candidate-not-placed")
                    .with("retry", true);
        }
        if (candidatesWithCase.contains(candidateId)) {
            throw new ProblemException(AdmissionCaseProblem.CASE_ALREADY_OPEN)
                    .fault("/candidateId", "case-already-open");
        }
        AdmissionCaseRules.requireCleared(candidate);
        return candidate;
    }

    void opened(AdmissionCase admissionCase) {
        candidatesWithCase.add(admissionCase.candidateId());
    }

    OrganisationLookup organisations() {
        return organisations;
    }
}
