package vn.memberdev.admissions.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OrganisationService;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The steps that single calls, batches and imports share. They run in the caller's transaction. */
@ApplicationScoped
class MemberChanges {

    private final MemberRepository repository;
    private final OrganisationService organisations;
    private final CodeLists codes;
    private final BusinessTime time;

    MemberChanges(MemberRepository repository, OrganisationService organisations, CodeLists codes, BusinessTime time) {
        this.repository = repository;
        this.organisations = organisations;
        this.codes = codes;
        this.time = time;
    }

    /** Reads at once what the registrations of a call ask about. */
    Registration registration(Scope scope, List<RegisterMemberRequest> requests, PendingEvents events) {
        List<RegisterMemberRequest> named =
                requests.stream().filter(Objects::nonNull).limit(Batch.LARGEST).toList();
        return new Registration(
                organisations.places(
                        scope,
                        named.stream()
                                .map(RegisterMemberRequest::organisationId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                repository.references(
                        scope,
                        named.stream()
                                .map(RegisterMemberRequest::reference)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                repository,
                events,
                time.now());
    }

    void educate(Member member, EducateMemberRequest request, PendingEvents events) {
        MemberRules.requireNotAnnulled(member.status());
        MemberRules.requireRisingEducation(member, request.level(), request.reachedOn());
        events.beforeChange(member.id());
        EducationReached reached = member.educate(request.level(), request.reachedOn(), time.now());
        events.add(member.id(), () -> MemberEvents.educated(member, reached));
    }

    void train(Member member, TrainMemberRequest request, PendingEvents events) {
        codes.require("training-kind", request.kind(), "/kind");
        MemberRules.requireNotAnnulled(member.status());
        MemberRules.requireNewTurn(member, request.kind(), request.completedOn());
        MemberRules.affiliationOn(member, request.completedOn());
        events.beforeChange(member.id());
        CompletedTurn turn = member.train(request.kind(), request.completedOn(), time.now());
        events.add(member.id(), () -> MemberEvents.trained(member, turn));
    }

    static ProblemException notFound() {
        return new ProblemException(MemberProblem.MEMBER_NOT_FOUND, "Name a member of your part of the tree.");
    }
}
