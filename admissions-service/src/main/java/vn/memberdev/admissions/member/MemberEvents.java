package vn.memberdev.admissions.member;

import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.AdmissionAnnulledV1;
import vn.memberdev.contracts.members.MemberAdmittedV1;
import vn.memberdev.contracts.members.MemberEducatedV1;
import vn.memberdev.contracts.members.MemberRegisteredV1;
import vn.memberdev.contracts.members.MemberRepeatedV1;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberTrainedV1;
import vn.memberdev.contracts.members.MemberTransferredV1;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Members as others learn of them: without name and birth date. */
public final class MemberEvents {

    static final String AGGREGATE = "member";

    private MemberEvents() {}

    public static OutboxEvent registered(Member member) {
        return event(member, EventTypes.MEMBER_REGISTERED, new MemberRegisteredV1(state(member), member.memberSince()));
    }

    static OutboxEvent admitted(Member member) {
        return event(member, EventTypes.MEMBER_ADMITTED, new MemberAdmittedV1(state(member), admission(member)));
    }

    static OutboxEvent educated(Member member, EducationReached reached) {
        return event(member, EventTypes.MEMBER_EDUCATED, new MemberEducatedV1(state(member), reached.toContract()));
    }

    static OutboxEvent trained(Member member, CompletedTurn turn) {
        return event(member, EventTypes.MEMBER_TRAINED, new MemberTrainedV1(state(member), turn.toContract()));
    }

    static OutboxEvent transferred(Member member, Placement placement) {
        return event(
                member,
                EventTypes.MEMBER_TRANSFERRED,
                new MemberTransferredV1(state(member), placement.from(), placement.to(), placement.on()));
    }

    static OutboxEvent annulled(Member member) {
        return event(
                member,
                EventTypes.ADMISSION_ANNULLED,
                new AdmissionAnnulledV1(state(member), admission(member).annulment()));
    }

    private static Admission admission(Member member) {
        return member.admission().orElseThrow();
    }

    private static MemberState state(Member member) {
        return new MemberState(
                member.id(),
                member.eventVersion(),
                member.status(),
                member.birthDate().getYear(),
                member.sex(),
                member.affiliations().stream()
                        .map(AffiliationPeriod::toContract)
                        .toList(),
                member.education().stream().map(EducationReached::toContract).toList(),
                member.admission().orElse(null),
                member.trainingTurns().stream().map(CompletedTurn::toContract).toList(),
                member.changedAt());
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(Member member) {
        return event(member, EventTypes.MEMBER_REPEATED, new MemberRepeatedV1(state(member)));
    }

    private static OutboxEvent event(Member member, String type, Object payload) {
        return new OutboxEvent(Topics.MEMBERS, AGGREGATE, member.id(), member.eventVersion(), type, payload);
    }
}
