package vn.memberdev.admissions.member;

import jakarta.enterprise.context.ApplicationScoped;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.registration.MemberRegistration;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The steps that single calls, batches and imports share. They run in the caller's transaction. */
@ApplicationScoped
public class MemberChanges {

    private final MemberRepository repository;
    private final OrganisationDirectory organisations;
    private final CodeLists codes;
    private final BusinessTime time;

    MemberChanges(
            MemberRepository repository, OrganisationDirectory organisations, CodeLists codes, BusinessTime time) {
        this.repository = repository;
        this.organisations = organisations;
        this.codes = codes;
        this.time = time;
    }

    /** Reads at once what the registrations of a call ask about. */
    public MemberRegistration registration(Scope scope, Batch<RegisterMemberRequest> batch, PendingEvents events) {
        return new MemberRegistration(
                organisations.find(scope, batch.distinct(RegisterMemberRequest::organisationId)),
                repository.references(scope, batch.distinct(RegisterMemberRequest::reference)),
                repository,
                events,
                time.now());
    }

    /** Records a change of a member, whatever its kind, with its event. */
    public void carryOut(Member member, MemberChange change, PendingEvents events) {
        change.match(new MemberChange.Cases() {
            @Override
            public void education(EducateMemberRequest request) {
                educate(member, request, events);
            }

            @Override
            public void training(TrainMemberRequest request) {
                train(member, request, events);
            }
        });
    }

    private void educate(Member member, EducateMemberRequest request, PendingEvents events) {
        MemberRules.requireNotAnnulled(member.status());
        MemberRules.requireRisingEducation(member, request.level(), request.reachedOn());
        events.beforeChange(member.id());
        EducationReached reached = member.educate(request.level(), request.reachedOn(), time.now());
        events.add(member.id(), () -> MemberEvents.educated(member, reached));
    }

    private void train(Member member, TrainMemberRequest request, PendingEvents events) {
        codes.require("training-kind", request.kind(), "/kind");
        MemberRules.requireNotAnnulled(member.status());
        MemberRules.requireNewTurn(member, request.kind(), request.completedOn());
        MemberRules.affiliationOn(member, request.completedOn());
        events.beforeChange(member.id());
        CompletedTurn turn = member.train(request.kind(), request.completedOn(), time.now());
        events.add(member.id(), () -> MemberEvents.trained(member, turn));
    }

    public static ProblemException notFound() {
        return new ProblemException(MemberProblem.MEMBER_NOT_FOUND);
    }
}
