package vn.memberdev.evaluation.residence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.evaluation.member.MemberDirectory;
import vn.memberdev.evaluation.member.MemberRoll;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Introduces members to the committees where they live, one by one and in bulk. */
@ApplicationScoped
public class IntroductionService {

    private final IntroductionRepository repository;
    private final MemberDirectory members;
    private final ResidenceEvents events;
    private final BatchRunner batches;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    IntroductionService(
            IntroductionRepository repository,
            MemberDirectory members,
            ResidenceEvents events,
            BatchRunner batches,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.members = members;
        this.events = events;
        this.batches = batches;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** Introduces a member. Throws {@link ResidenceProblem}s and those of the member. */
    @Transactional
    public IntroductionView introduce(Scope scope, IntroduceRequest request) {
        Introduction introduction = newIntroduction(lookUp(scope, Set.of(request.memberId())), request);
        repository.persist(introduction);
        repository.flush();
        events.introduced(List.of(introduction));
        return IntroductionView.of(introduction);
    }

    /** Introduces members, each refused or accepted on its own; what they all need is looked up once. */
    @Transactional
    public BatchResult introduceAll(Scope scope, Batch<IntroduceRequest> batch) {
        Lookups lookups = lookUp(scope, memberIds(batch));
        List<Introduction> introductions = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, request -> {
            Introduction introduction = newIntroduction(lookups, request);
            repository.persist(introduction);
            lookups.present().put(introduction.memberId(), introduction.id());
            introductions.add(introduction);
            return introduction.id();
        });
        repository.flush();
        events.introduced(introductions);
        return result;
    }

    /** An introduction in the caller's scope. Throws 404 {@code residence-introduction-not-found}. */
    @Transactional
    public IntroductionView get(Scope scope, UUID id) {
        return repository
                .find(scope, id)
                .map(IntroductionView::of)
                .orElseThrow(() -> new ProblemException(ResidenceProblem.NOT_FOUND));
    }

    /** Introductions in the caller's scope, in the order they were recorded. */
    @Transactional
    public Page<IntroductionView> list(Scope scope, IntroductionFilter filter, PageRequest page) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        return cursors.page(
                        page,
                        repository.list(scope, filter, cursors.afterId(page), page.limit() + 1),
                        introduction -> introduction.id().toString())
                .map(IntroductionView::of);
    }

    private Introduction newIntroduction(Lookups lookups, IntroduceRequest request) {
        ResidenceRules.faults(request, time.today()).throwIfAny(ResidenceProblem.INTRODUCTION_INVALID);
        OrganisationDay place =
                lookups.roll().place(request.memberId(), request.introducedOn(), request.introducedOn());
        UUID present = lookups.present().get(request.memberId());
        if (present != null) {
            throw new ProblemException(ResidenceProblem.ALREADY_INTRODUCED).with("existingId", present);
        }
        return Introduction.introduce(
                request.memberId(), place.organisationId(), request.group(), request.introducedOn(), time.now());
    }

    private Lookups lookUp(Scope scope, Set<UUID> memberIds) {
        Map<UUID, UUID> present = new HashMap<>();
        if (!memberIds.isEmpty()) {
            repository.ofAny(memberIds).forEach(one -> present.put(one.memberId(), one.id()));
        }
        return new Lookups(members.roll(scope, memberIds), present);
    }

    private static Set<UUID> memberIds(Batch<IntroduceRequest> batch) {
        return batch.items().stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .map(IntroduceRequest::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What was looked up for one call: the members, and the introductions they have. */
    private record Lookups(MemberRoll roll, Map<UUID, UUID> present) {}
}
