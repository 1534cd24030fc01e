package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.candidate.CandidateDirectory;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.CompetentBodies;
import vn.memberdev.admissions.competence.DecidingBody;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.MemberService;
import vn.memberdev.admissions.member.NewMember;
import vn.memberdev.admissions.organisation.OrganisationService;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * The steps of a case, as single calls and batches share them. They run in the caller's transaction; each refuses
 * before it changes anything.
 */
@ApplicationScoped
class AdmissionSteps {

    private final AdmissionCaseRepository repository;
    private final CandidateDirectory candidates;
    private final OrganisationService organisations;
    private final MemberService members;
    private final CompetentBodies competence;
    private final Policies policies;
    private final BusinessTime time;

    AdmissionSteps(
            AdmissionCaseRepository repository,
            CandidateDirectory candidates,
            OrganisationService organisations,
            MemberService members,
            CompetentBodies competence,
            Policies policies,
            BusinessTime time) {
        this.repository = repository;
        this.candidates = candidates;
        this.organisations = organisations;
        this.members = members;
        this.competence = competence;
        this.policies = policies;
        this.time = time;
    }

    CaseExtract extractForOpening(Scope scope, List<UUID> candidateIds) {
        Map<UUID, KnownCandidate> named = candidates.find(scope, candidateIds);
        return new CaseExtract(
                Map.of(),
                named,
                repository.candidatesWithCase(candidateIds),
                organisations.places(
                        scope,
                        named.values().stream()
                                .map(KnownCandidate::organisationId)
                                .distinct()
                                .toList()));
    }

    /** Reads cases in scope with their candidates, and the organisations that ceremonies name or the cases stand at. */
    CaseExtract extract(Scope scope, Collection<UUID> caseIds, Stream<UUID> organisationIds) {
        Map<UUID, AdmissionCase> cases = repository.findAll(scope, caseIds);
        return new CaseExtract(
                cases,
                candidates.find(
                        scope,
                        cases.values().stream().map(AdmissionCase::candidateId).toList()),
                Set.of(),
                organisations.places(
                        scope,
                        Stream.concat(
                                        organisationIds.filter(Objects::nonNull),
                                        cases.values().stream().map(AdmissionCase::organisationId))
                                .distinct()
                                .toList()));
    }

    /** As {@link #extract}, with who decides on the day of each decision where the case and its candidate stand. */
    CaseExtract extractForDeciding(Scope scope, Collection<DecisionOfCase> decisions) {
        CaseExtract extract = extract(
                scope, decisions.stream().map(DecisionOfCase::caseId).distinct().toList(), Stream.of());
        return extract.with(competence.on(decisions.stream()
                .flatMap(extract::placesToDecideFor)
                .distinct()
                .toList()));
    }

    AdmissionCase open(CaseExtract extract, UUID candidateId) {
        AdmissionCase opened = AdmissionCase.open(extract.candidateForCase(candidateId), time.now());
        repository.persist(opened);
        extract.opened(opened);
        return opened;
    }

    void decide(CaseExtract extract, AdmissionCase admissionCase, DecideAdmissionRequest request) {
        AdmissionCaseRules.requireOpen(admissionCase.status());
        AdmissionCaseRules.requireVotesWithinEntitled(request);
        KnownCandidate candidate = extract.candidateOf(admissionCase);
        AdmissionCaseRules.requireDecisionNotBeforeClearance(request.decision(), candidate);
        LocalDate day = request.decision().decidedOn();
        DecidingBody body = AdmissionCaseRules.requireCompetentBody(
                request.decision(), extract.competentBodies(new DecisionOfCase(admissionCase.id(), day)));
        PolicyValue policy = policies.value(body.votesPolicy(), day);
        AdmissionCaseRules.requireOutcomeOfVotes(request, policy);
        admissionCase.decide(
                new CommitteeVote(
                        request.outcome(),
                        request.votesFor(),
                        request.votesEntitled(),
                        request.decision(),
                        policy.version()),
                time.now());
    }

    void holdCeremony(
            CaseExtract extract, AdmissionCase admissionCase, HoldCeremonyRequest request, PendingEvents events) {
        AdmissionCaseRules.requireDecided(admissionCase.status());
        CommitteeVote vote = admissionCase.vote().orElseThrow();
        AdmissionCaseRules.requireCeremonyNotBeforeDecision(request.heldOn(), vote.decision());
        KnownCandidate candidate = extract.candidateOf(admissionCase);
        AdmissionCaseRules.requireSameBirthYear(request.birthDate(), candidate);
        UUID place = request.organisationId() == null ? admissionCase.organisationId() : request.organisationId();
        extract.places().requireOn(place, request.heldOn(), "/organisationId");
        NewMember person = new NewMember(
                admissionCase.id(),
                admissionCase.candidateId(),
                request.fullName(),
                request.birthDate(),
                candidate.sex(),
                request.educationLevel(),
                request.educationReachedOn(),
                place,
                request.heldOn(),
                vote.decision(),
                vote.policyVersion());
        members.requireAdmissible(person);
        UUID memberId = members.admit(person, events);
        admissionCase.holdCeremony(new Ceremony(request.heldOn(), place, memberId), time.now());
    }
}
