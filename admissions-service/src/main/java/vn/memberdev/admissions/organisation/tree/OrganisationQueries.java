package vn.memberdev.admissions.organisation.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.admissions.organisation.history.OrganisationStatus;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.admissions.organisation.lineage.LineageView;
import vn.memberdev.admissions.organisation.lineage.OrganisationLineageRepository;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.time.BusinessTime;

/** Reads of the register of organisations: as it is, as it was on a day, and as it was known at a moment. */
@ApplicationScoped
public class OrganisationQueries {

    private final OrganisationTreeRepository register;
    private final OrganisationLineageRepository lineage;
    private final DifferenceRepository differences;
    private final OrganisationExport export;
    private final Cursors cursors;
    private final BusinessTime time;

    OrganisationQueries(
            OrganisationTreeRepository register,
            OrganisationLineageRepository lineage,
            DifferenceRepository differences,
            OrganisationExport export,
            Cursors cursors,
            BusinessTime time) {
        this.register = register;
        this.lineage = lineage;
        this.differences = differences;
        this.export = export;
        this.cursors = cursors;
        this.time = time;
    }

    OrganisationOnDay get(Scope scope, UUID id, TreeQuery asked) {
        OrganisationOnDay found = find(scope, id, asked);
        return found.view().status() == OrganisationStatus.ENDED
                ? found
                : new OrganisationOnDay(found.view().with(register.powers(id, asked.moment(time))), found.changedAt());
    }

    /** Organisations by name. */
    public Page<OrganisationView> list(Scope scope, OrganisationListQuery asked, PageRequest page) {
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
            throw OrganisationDirectory.notFound();
        }
        List<DifferenceView> rows = differences.list(scope, asked, to, cursors.afterId(page), page.limit() + 1);
        return cursors.page(page, rows, difference -> difference.id().toString());
    }

    private OrganisationOnDay find(Scope scope, UUID id, TreeQuery asked) {
        return register.find(scope, id, asked.moment(time)).orElseThrow(OrganisationDirectory::notFound);
    }

    private Page<OrganisationView> list(Scope scope, OrganisationFilter filter, PageRequest page) {
        return cursors.page(page, register.list(scope, filter, after(page), page.limit() + 1), TreePosition::keyOf);
    }

    private TreePosition after(PageRequest page) {
        return cursors.after(page).map(TreePosition::parse).orElse(TreePosition.START);
    }
}
