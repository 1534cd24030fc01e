package vn.memberdev.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.evaluation.scheme.SchemeService;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Opens campaigns and says what they cover. */
@ApplicationScoped
public class CampaignService {

    private final CampaignRepository repository;
    private final SchemeService schemes;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    CampaignService(
            CampaignRepository repository, SchemeService schemes, OrgTree tree, Cursors cursors, BusinessTime time) {
        this.repository = repository;
        this.schemes = schemes;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** Opens the campaign of a year. Throws {@link CampaignProblem}s and 404 {@code organisation-not-found}. */
    @Transactional
    public CampaignView open(Scope scope, OpenCampaignRequest request) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        CampaignRules.faultsOfYear(request, time.today()).throwIfAny(CampaignProblem.YEAR_NOT_BEGUN);
        RatingScheme scheme = schemes.inForce(request.year());
        CampaignRules.faultsOfScheme(request.schemeVersion(), scheme).throwIfAny(CampaignProblem.SCHEME_NOT_IN_FORCE);
        repository.findOf(request.year(), request.organisationId()).ifPresent(CampaignService::refuseSecond);
        Campaign campaign = Campaign.open(request, scheme.version(), time.now());
        repository.persist(campaign);
        repository.flush();
        return CampaignView.of(campaign);
    }

    /** A campaign the caller may see. Throws 404 {@code rating-campaign-not-found}. */
    @Transactional
    public CampaignView get(Scope scope, UUID id) {
        return repository
                .find(scope, id)
                .map(CampaignView::of)
                .orElseThrow(() -> new ProblemException(CampaignProblem.NOT_FOUND));
    }

    /** The campaigns the caller may see, oldest first. */
    @Transactional
    public Page<CampaignView> list(Scope scope, Integer year, UUID organisationId, PageRequest page) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        return cursors.page(
                        page,
                        repository.list(scope, year, organisationId, cursors.afterId(page), page.limit() + 1),
                        campaign -> campaign.id().toString())
                .map(CampaignView::of);
    }

    /** Looks up in one statement which organisations a campaign of their day's year covers. */
    public Coverage coverage(Collection<OrganisationDay> days) {
        return new Coverage(days.isEmpty() ? Map.of() : repository.covered(days));
    }

    private static void refuseSecond(Campaign first) {
        throw new ProblemException(CampaignProblem.EXISTS).with("existingId", first.id());
    }
}
