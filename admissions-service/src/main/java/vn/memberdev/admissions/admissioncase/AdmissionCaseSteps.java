package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.admissioncase.decision.CommitteeVote;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.admissions.admissioncase.decision.DecisionOfCase;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.DecidingBody;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.MemberService;
import vn.memberdev.admissions.member.admission.NewMember;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * The steps of a case, as single calls and batches share them. They run in the caller's transaction; each refuses
 * before it changes anything.
 */
@ApplicationScoped
public class AdmissionCaseSteps {

    private final AdmissionCaseRepository repository;
    private final MemberService members;
    private final Policies policies;
    private final CodeLists codes;
    private final BusinessTime time;

    AdmissionCaseSteps(
            AdmissionCaseRepository repository,
            MemberService members,
            Policies policies,
            CodeLists codes,
            BusinessTime time) {
        this.repository = repository;
        this.members = members;
        this.policies = policies;
        this.codes = codes;
        this.time = time;
    }

    public AdmissionCase open(CaseLookup lookup, UUID candidateId) {
        AdmissionCase opened = AdmissionCase.open(lookup.candidateForCase(candidateId), time.now());
        repository.persist(opened);
        lookup.opened(opened);
        return opened;
    }

    public void decide(CaseLookup lookup, AdmissionCase admissionCase, DecideAdmissionRequest request) {
        AdmissionCaseRules.requireReadyFor(CaseStep.DECIDE, admissionCase.status());
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
                time.now());
    }

    public void holdCeremony(
            CaseLookup lookup, AdmissionCase admissionCase, HoldCeremonyRequest request, PendingEvents events) {
        AdmissionCaseRules.requireReadyFor(CaseStep.HOLD_CEREMONY, admissionCase.status());
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
        admissionCase.holdCeremony(new Ceremony(request.heldOn(), place, memberId), time.now());
    }

    void annul(Scope scope, AdmissionCase admissionCase, AnnulAdmissionRequest request, PendingEvents events) {
        codes.require("annulment-reason", request.reason(), "/reason");
        AdmissionCaseRules.requireReadyFor(CaseStep.ANNUL, admissionCase.status());
        AdmissionCaseRules.requireAnnulmentAfterAdmission(
                request.decision(), admissionCase.vote().orElseThrow().decision(), admissionCase.ceremony());
        admissionCase
                .ceremony()
                .ifPresent(held -> members.annul(scope, held.memberId(), request.reason(), request.decision(), events));
        admissionCase.annul(new CaseAnnulment(request.reason(), request.decision()), time.now());
    }
}
