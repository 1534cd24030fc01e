package vn.memberdev.admissions.member.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.Member;
import vn.memberdev.admissions.member.MemberEvents;
import vn.memberdev.admissions.member.MemberProblem;
import vn.memberdev.admissions.member.MemberRepository;
import vn.memberdev.admissions.member.MemberRules;
import vn.memberdev.admissions.organisation.OrganisationLookup;
import vn.memberdev.platform.problem.ProblemException;

/** Registers the members of one call, item by item: first every refusal, then every change. */
public final class MemberRegistration {

    private final OrganisationLookup organisations;
    private final Map<String, Optional<UUID>> references;
    private final MemberRepository repository;
    private final PendingEvents events;
    private final Instant now;

    public MemberRegistration(
            OrganisationLookup organisations,
            Map<String, Optional<UUID>> references,
            MemberRepository repository,
            PendingEvents events,
            Instant now) {
        this.organisations = organisations;
        this.references = new HashMap<>(references);
        this.repository = repository;
        this.events = events;
        this.now = now;
    }

    public Member register(RegisterMemberRequest request) {
        organisations.require(request.organisationId(), "/organisationId");
        MemberRules.requireLifeInOrder(request.birthDate(), request.memberSince());
        requireNewReference(request.reference());

        Member member = Member.register(request, now);
        repository.persist(member);
        if (request.reference() != null) {
            references.put(request.reference(), Optional.of(member.id()));
        }
        events.add(member.id(), () -> MemberEvents.registered(member));
        return member;
    }

    private void requireNewReference(String reference) {
        Optional<UUID> holder = reference == null ? null : references.get(reference);
        if (holder != null) {
            ProblemException refusal =
                    new ProblemException(MemberProblem.DUPLICATE_REFERENCE).fault("/reference", "duplicate-reference");
            throw holder.map(id -> refusal.with("existingId", id)).orElse(refusal);
        }
    }
}
