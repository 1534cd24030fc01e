package vn.memberdev.admissions.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.admission.MemberAnnulment;
import vn.memberdev.admissions.member.admission.NewMember;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of single members, and the door for admission cases. */
@ApplicationScoped
public class MemberService {

    private final MemberRepository repository;
    private final MemberChanges changes;
    private final OrgTree tree;
    private final Outbox outbox;
    private final Cursors cursors;
    private final BusinessTime time;

    MemberService(
            MemberRepository repository,
            MemberChanges changes,
            OrgTree tree,
            Outbox outbox,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.changes = changes;
        this.tree = tree;
        this.outbox = outbox;
        this.cursors = cursors;
        this.time = time;
    }

    /** Enters a person who is a member already. */
    @Transactional
    public MemberView register(Scope scope, RegisterMemberRequest request) {
        PendingEvents events = pendingEvents();
        Member member = changes.registration(scope, new Batch<>(List.of(request)), events)
                .register(request);
        events.write();
        return MemberView.of(scope, member);
    }

    /** Members, in the order in which they were entered. */
    @Transactional
    public Page<MemberView> list(
            Scope scope, UUID organisationId, boolean subtree, MemberStatus status, PageRequest page) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        List<Member> rows = repository.list(
                scope, new MemberFilter(organisationId, subtree, status), cursors.afterId(page), page.limit() + 1);
        return cursors.page(page, rows, member -> member.id().toString()).map(member -> MemberView.of(scope, member));
    }

    /** A member. */
    @Transactional
    public MemberView get(Scope scope, UUID id) {
        return MemberView.of(scope, find(scope, id));
    }

    /** Records a change of a member, such as a level of education or a turn of training. */
    @Transactional
    public MemberView change(Scope scope, UUID id, String ifMatch, MemberChange change) {
        Member member = find(scope, id);
        Precondition.require(ifMatch, member.eventVersion());
        PendingEvents events = pendingEvents();
        changes.carryOut(member, change, events);
        events.write();
        return MemberView.of(scope, member);
    }

    /** Refuses what {@link #admit} would refuse, so that an admission case can ask before it changes anything. */
    public void requireAdmissible(NewMember person) {
        MemberRules.requireLifeInOrder(person.birthDate(), person.ceremonyOn());
    }

    /** Enters the person of a ceremony, in the transaction and with the events of the admission case. */
    public UUID admit(NewMember person, PendingEvents events) {
        Member member = Member.admit(person, time.now());
        repository.persist(member);
        events.add(member.id(), () -> MemberEvents.admitted(member));
        return member.id();
    }

    /** Takes an admission back, in the transaction and with the events of the admission case. */
    public void annul(Scope scope, UUID id, String reason, Act decision, PendingEvents events) {
        Member member = find(scope, id);
        member.annul(new MemberAnnulment(reason, decision.decidedOn(), decision, time.now()));
        events.add(id, () -> MemberEvents.annulled(member));
    }

    private Member find(Scope scope, UUID id) {
        return repository.find(scope, id).orElseThrow(MemberChanges::notFound);
    }

    private PendingEvents pendingEvents() {
        return new PendingEvents(outbox, repository::flush);
    }
}
