package vn.memberdev.admissions.organisation.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Reads an organisation and everything below it in one answer. */
@ApplicationScoped
class WholeTreeQueries {

    private final OrganisationTreeRepository register;
    private final SubtreeRepository subtrees;
    private final BusinessTime time;
    private final int largestTree;

    WholeTreeQueries(
            OrganisationTreeRepository register,
            SubtreeRepository subtrees,
            BusinessTime time,
            @ConfigProperty(name = "memberdev.largest-tree") int largestTree) {
        this.register = register;
        this.subtrees = subtrees;
        this.time = time;
        this.largestTree = largestTree;
    }

    /**
     * The tag of a whole tree, for the price of a sum: another one after any change in the register, and on another day,
     * since scopes and what holds today follow the day. To others the same tree may be another.
     */
    EntityTag treeTag(Scope scope, UUID id) {
        if (!register.isInScope(scope, id)) {
            throw OrganisationDirectory.notFound();
        }
        return new EntityTag(subtrees.revision() + "." + time.today() + "." + scope.organisationId());
    }

    /** An organisation and everything below it at once. */
    public WholeTreeView tree(Scope scope, UUID id, TreeQuery asked) {
        TreeAsOf moment = asked.moment(time);
        List<WholeTreeView.Node> nodes = subtrees.nodes(scope, id, moment, largestTree + 1);
        if (nodes.isEmpty()) {
            throw OrganisationDirectory.notFound();
        }
        if (nodes.size() > largestTree) {
            throw new ProblemException(OrganisationProblem.TREE_TOO_LARGE, "detail", "limit", largestTree);
        }
        return new WholeTreeView(id, moment.asOf(), moment.knownAt(), nodes);
    }
}
