package vn.memberdev.local.demo.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Members.Member;
import vn.memberdev.local.demo.Training.Turn;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Bulk;

/** Registers the members of the opening, then what they learned. */
final class MemberFeed {

    private final Bulk bulk;
    private final AssignedIds known;
    private final DemoPlan plan;

    MemberFeed(Bulk bulk, AssignedIds known, DemoPlan plan) {
        this.bulk = bulk;
        this.known = known;
        this.plan = plan;
    }

    void register() {
        List<Member> members = plan.members().members();
        known.put(
                members.stream().map(Member::reference).toList(),
                bulk.send(
                        Part.ADMISSIONS,
                        "/members:batch",
                        "members at the opening of the term",
                        members.stream().map(this::body).toList()));
    }

    void educate() {
        bulk.send(
                Part.ADMISSIONS,
                "/member-education:batch",
                "levels of education reached",
                plan.members().educated().stream()
                        .map(step -> Api.object(
                                "memberId", known.id(step.reference()),
                                "level", step.level(),
                                "reachedOn", step.reachedOn()))
                        .toList());
    }

    void train() {
        // Turns of one member together: two calls at a time should not wait for the same member.
        List<Turn> turns = plan.turns().stream()
                .sorted(Comparator.comparing(Turn::member).thenComparing(Turn::completedOn))
                .toList();
        bulk.send(
                Part.ADMISSIONS,
                "/training-turns:batch",
                "turns of training",
                turns.stream()
                        .map(turn -> Api.object(
                                "memberId", known.id(turn.member()),
                                "kind", turn.kind(),
                                "completedOn", turn.completedOn()))
                        .toList());
    }

    private Map<String, Object> body(Member member) {
        return Api.object(
                "reference", member.reference(),
                "fullName", member.person().fullName(),
                "birthDate", member.person().birthDate(),
                "sex", member.person().sex(),
                "memberSince", member.memberSince(),
                "organisationId", known.id(member.home()),
                "educationLevel", member.education().level(),
                "educationReachedOn", member.education().reachedOn());
    }
}
