package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.time.BusinessTime;

/** Reads of the register of organisations: as it is, as it was on a day, and as it was known at a moment. */
@ApplicationScoped
public class OrganisationQueries {

    private final OrganisationTreeRepository register;
    private final OrganisationLineageRepository lineage;
    private final DifferenceRepository differences;
    private final SubtreeRepository subtrees;
    private final OrganisationExport export;
    private final Cursors cursors;
    private final BusinessTime time;
    private final int largestTree;

    OrganisationQueries(
            OrganisationTreeRepository register,
            OrganisationLineageRepository lineage,
            DifferenceRepository differences,
            SubtreeRepository subtrees,
            OrganisationExport export,
            Cursors cursors,
            BusinessTime time,
            @ConfigProperty(name = "memberdev.largest-tree") int largestTree) {
        this.register = register;
        this.lineage = lineage;
        this.differences = differences;
        this.subtrees = subtrees;
        this.export = export;
        this.cursors = cursors;
        this.time = time;
        this.largestTree = largestTree;
    }

    OrganisationOnDay get(Scope scope, UUID id, TreeQuery asked) {
        OrganisationOnDay found = find(scope, id, asked);
        return found.view().status() == OrganisationStatus.ENDED
                ? found
                : new OrganisationOnDay(found.view().with(register.powers(id, asked.moment(time))), found.changedAt());
    }

    /** Organisations by name. */
    public Page<OrganisationView> list(Scope scope, ListQuery asked, PageRequest page) {
        return list(scope, asked.filter(time), page);
    }

    /** Organisations directly below one, by name. */
    public Page<OrganisationView> children(Scope scope, UUID id, TreeQuery asked, PageRequest page) {
        find(scope, id, asked);
        return list(
                scope,
                new OrganisationFilter(asked.moment(time), id, null, OrganisationStatus.ACTIVE, null, true),
                page);
    }

    /** An organisation and everything below it, level by level and by name. */
    public Page<OrganisationView> subtree(Scope scope, UUID id, TreeQuery asked, PageRequest page) {
        find(scope, id, asked);
        List<OrganisationView> rows = register.subtree(scope, id, asked.moment(time), after(page), page.limit() + 1);
        return cursors.page(page, rows, TreePosition::keyOf);
    }

    /** An organisation and everything below it as a file. */
    Response subtree(Scope scope, UUID id, TreeQuery asked, TableFormat format) {
        find(scope, id, asked);
        return export.respond(scope, id, asked.moment(time), format);
    }

    /**
     * The tag of a whole tree, for the price of a sum: another one after any change in the register, and on another day,
     * since scopes and what holds today follow the day. To others the same tree may be another.
     */
    EntityTag treeTag(Scope scope, UUID id) {
        if (!register.isInScope(scope, id)) {
            throw OrganisationService.notFound();
        }
        return new EntityTag(subtrees.revision() + "." + time.today() + "." + scope.organisationId());
    }

    /** An organisation and everything below it at once. */
    public WholeTreeView tree(Scope scope, UUID id, TreeQuery asked) {
        TreeMoment moment = asked.moment(time);
        List<WholeTreeView.Node> nodes = subtrees.nodes(scope, id, moment, largestTree + 1);
        if (nodes.isEmpty()) {
            throw OrganisationService.notFound();
        }
        if (nodes.size() > largestTree) {
            throw new ProblemException(
                    OrganisationProblem.TREE_TOO_LARGE,
                    "Ask for the trees of those below it, or page through /subtree; at most " + largestTree
                            + " organisations stand in one answer.");
        }
        return new WholeTreeView(id, moment.asOf(), moment.knownAt(), nodes);
    }

    /** The organisations above one, from the top of the caller's part of the tree down. */
    public List<OrganisationView> ancestors(Scope scope, UUID id, TreeQuery asked) {
        find(scope, id, asked);
        return register.ancestors(scope, id, asked.moment(time));
    }

    /** What an organisation came from, and what came from it. */
    public LineageView lineage(Scope scope, UUID id, TreeQuery asked) {
        find(scope, id, asked);
        List<LineageEdge> edges = lineage.graphAround(id, asked.knownAt());
        List<UUID> ids = Stream.concat(
                        Stream.of(id),
                        edges.stream().flatMap(edge -> Stream.of(edge.predecessorId(), edge.successorId())))
                .distinct()
                .toList();
        return new LineageView(
                id,
                lineage.nodes(scope, ids),
                edges.stream().map(LineageView.Edge::of).toList());
    }

    /** What is different between the trees of two days, organisation by organisation. */
    public Page<DifferenceView> differences(Scope scope, DifferenceQuery asked, PageRequest page) {
        LocalDate to = asked.to() == null ? time.today() : asked.to();
        if (asked.root() != null && !register.isInScope(scope, asked.root())) {
            throw OrganisationService.notFound();
        }
        List<DifferenceView> rows = differences.list(scope, asked, to, cursors.afterId(page), page.limit() + 1);
        return cursors.page(page, rows, difference -> difference.id().toString());
    }

    private OrganisationOnDay find(Scope scope, UUID id, TreeQuery asked) {
        return register.find(scope, id, asked.moment(time)).orElseThrow(OrganisationService::notFound);
    }

    private Page<OrganisationView> list(Scope scope, OrganisationFilter filter, PageRequest page) {
        return cursors.page(page, register.list(scope, filter, after(page), page.limit() + 1), TreePosition::keyOf);
    }

    private TreePosition after(PageRequest page) {
        return cursors.after(page).map(TreePosition::parse).orElse(TreePosition.START);
    }
}
