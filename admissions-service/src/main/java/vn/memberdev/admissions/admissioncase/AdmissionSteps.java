package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.admissioncase.decision.CommitteeVote;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.admissions.admissioncase.decision.DecisionOfCase;
import vn.memberdev.admissions.candidate.CandidateDirectory;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.CompetentBodies;
import vn.memberdev.admissions.competence.DecidingBody;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.MemberService;
import vn.memberdev.admissions.member.admission.NewMember;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Scope;

/**
 * The steps of a case, as single calls and batches share them. They run in the caller's transaction; each refuses
 * before it changes anything.
 */
@ApplicationScoped
public class AdmissionSteps {

    private final AdmissionCaseRepository repository;
    private final CandidateDirectory candidates;
    private final OrganisationDirectory organisations;
    private final MemberService members;
    private final CompetentBodies competence;
    private final Policies policies;
    private final Clock clock;

    AdmissionSteps(
            AdmissionCaseRepository repository,
            CandidateDirectory candidates,
            OrganisationDirectory organisations,
            MemberService members,
            CompetentBodies competence,
            Policies policies,
            Clock clock) {
        this.repository = repository;
        this.candidates = candidates;
        this.organisations = organisations;
        this.members = members;
        this.competence = competence;
        this.policies = policies;
        this.clock = clock;
    }

    public CaseLookup lookUpForOpening(Scope scope, Collection<UUID> candidateIds) {
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
    public CaseLookup lookUp(Scope scope, Collection<UUID> caseIds, Stream<UUID> organisationIds) {
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

    /** As {@link #lookUp}, with who decides on the day of each decision where the case and its candidate stand. */
    public CaseLookup lookUpForDeciding(Scope scope, Collection<DecisionOfCase> decisions) {
        CaseLookup lookup = lookUp(
                scope, decisions.stream().map(DecisionOfCase::caseId).distinct().toList(), Stream.of());
        return lookup.with(competence.on(decisions.stream()
                .flatMap(lookup::placesToDecideFor)
                .distinct()
                .toList()));
    }

    public AdmissionCase open(CaseLookup lookup, UUID candidateId) {
        AdmissionCase opened = AdmissionCase.open(lookup.candidateForCase(candidateId), clock.instant());
        repository.persist(opened);
        lookup.opened(opened);
        return opened;
    }

    public void decide(CaseLookup lookup, AdmissionCase admissionCase, DecideAdmissionRequest request) {
        AdmissionCaseRules.requireOpen(admissionCase.status());
        AdmissionCaseRules.requireVotesWithinEntitled(request);
        KnownCandidate candidate = lookup.candidateOf(admissionCase);
        AdmissionCaseRules.requireDecisionNotBeforeClearance(request.decision(), candidate);
        LocalDate day = request.decision().decidedOn();
        DecidingBody body = AdmissionCaseRules.requireCompetentBody(
                request.decision(), lookup.competentBodies(new DecisionOfCase(admissionCase.id(), day)));
        PolicyValue policy = policies.value(body.votesPolicy(), day);
        AdmissionCaseRules.requireOutcomeOfVotes(request, policy);
        admissionCase.decide(
                new CommitteeVote(
                        request.outcome(),
                        request.votesFor(),
                        request.votesEntitled(),
                        request.decision(),
                        policy.version()),
                clock.instant());
    }

    public void holdCeremony(
            CaseLookup lookup, AdmissionCase admissionCase, HoldCeremonyRequest request, PendingEvents events) {
        AdmissionCaseRules.requireDecided(admissionCase.status());
        CommitteeVote vote = admissionCase.vote().orElseThrow();
        AdmissionCaseRules.requireCeremonyNotBeforeDecision(request.heldOn(), vote.decision());
        KnownCandidate candidate = lookup.candidateOf(admissionCase);
        AdmissionCaseRules.requireSameBirthYear(request.birthDate(), candidate);
        UUID place = request.organisationId() == null ? admissionCase.organisationId() : request.organisationId();
        lookup.organisations().requireOn(place, request.heldOn(), "/organisationId");
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
        admissionCase.holdCeremony(new Ceremony(request.heldOn(), place, memberId), clock.instant());
    }
}
