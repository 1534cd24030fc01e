package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.admissioncase.decision.DecisionOfCase;
import vn.memberdev.admissions.candidate.CandidateDirectory;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.CompetentBodies;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.platform.scope.Scope;

/** Reads at once what the items of a call need, so that a batch asks no more questions than a single call. */
@ApplicationScoped
public class CaseLookups {

    private final AdmissionCaseRepository repository;
    private final CandidateDirectory candidates;
    private final OrganisationDirectory organisations;
    private final CompetentBodies competence;

    CaseLookups(
            AdmissionCaseRepository repository,
            CandidateDirectory candidates,
            OrganisationDirectory organisations,
            CompetentBodies competence) {
        this.repository = repository;
        this.candidates = candidates;
        this.organisations = organisations;
        this.competence = competence;
    }

    /** Reads candidates in scope with their organisations, and which of them have a case. */
    public CaseLookup forOpening(Scope scope, Collection<UUID> candidateIds) {
        Map<UUID, KnownCandidate> named = candidates.find(scope, candidateIds);
        return new CaseLookup(
                Map.of(),
                named,
                repository.candidatesWithCase(candidateIds),
                organisations.find(
                        scope,
                        named.values().stream()
                                .map(KnownCandidate::organisationId)
                                .distinct()
                                .toList()));
    }

    /** Reads cases in scope with their candidates, and the organisations that ceremonies name or the cases stand at. */
    public CaseLookup of(Scope scope, Collection<UUID> caseIds, Stream<UUID> organisationIds) {
        Map<UUID, AdmissionCase> cases = repository.findAll(scope, caseIds);
        return new CaseLookup(
                cases,
                candidates.find(
                        scope,
                        cases.values().stream().map(AdmissionCase::candidateId).toList()),
                Set.of(),
                organisations.find(
                        scope,
                        Stream.concat(
                                        organisationIds.filter(Objects::nonNull),
                                        cases.values().stream().map(AdmissionCase::organisationId))
                                .distinct()
                                .toList()));
    }

    /** As {@link #of}, with who decides on the day of each decision where the case and its candidate stand. */
    public CaseLookup forDeciding(Scope scope, Collection<DecisionOfCase> decisions) {
        CaseLookup lookup = of(
                scope, decisions.stream().map(DecisionOfCase::caseId).distinct().toList(), Stream.of());
        return lookup.with(competence.on(
                decisions.stream().flatMap(lookup::placesToDecideFor).distinct().toList()));
    }
}
