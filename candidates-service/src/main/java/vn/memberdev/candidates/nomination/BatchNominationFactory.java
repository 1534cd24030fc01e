package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import vn.memberdev.candidates.emulationmovement.BatchMovements;
import vn.memberdev.candidates.emulationmovement.EmulationMovements;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Starts the nominations of one call, with what they ask. */
@ApplicationScoped
class BatchNominationFactory {

    private final NominationRepository repository;
    private final EmulationMovements movements;
    private final CodeLists codeLists;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final Policies policies;
    private final BusinessTime time;

    BatchNominationFactory(
            NominationRepository repository,
            EmulationMovements movements,
            CodeLists codeLists,
            OrgTree tree,
            EndedOrganisations ends,
            Policies policies,
            BusinessTime time) {
        this.repository = repository;
        this.movements = movements;
        this.codeLists = codeLists;
        this.tree = tree;
        this.ends = ends;
        this.policies = policies;
        this.time = time;
    }

    /** One question each for all references and all movements of these requests, which may then be made. */
    BatchNomination start(Scope scope, Collection<MakeNominationRequest> requests) {
        BatchNomination call = new BatchNomination(
                scope, repository, new BatchMovements(scope, movements, tree, ends), codeLists, tree, policies, time);
        call.prepare(requests);
        return call;
    }
}
