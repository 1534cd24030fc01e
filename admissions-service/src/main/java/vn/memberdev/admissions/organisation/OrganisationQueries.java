package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Scope;

/** Reads of the register of organisations: as it is, or as it was on a day. */
@ApplicationScoped
public class OrganisationQueries {

    private final OrganisationTreeRepository register;
    private final Cursors cursors;
    private final Clock clock;

    OrganisationQueries(OrganisationTreeRepository register, Cursors cursors, Clock clock) {
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    OrganisationOnDay find(Scope scope, UUID id, LocalDate asOf) {
        return register.find(scope, id, day(asOf)).orElseThrow(OrganisationService::notFound);
    }

    /** Organisations by name. */
    public Page<OrganisationView> list(
            Scope scope, LocalDate asOf, UUID parentId, OrganisationKind kind, String text, PageRequest page) {
        String search = text == null || text.isBlank() ? null : SearchText.of(text);
        return list(scope, new OrganisationFilter(day(asOf), parentId, kind, search, false), page);
    }

    /** Organisations directly below one, by name. */
    public Page<OrganisationView> children(Scope scope, UUID id, LocalDate asOf, PageRequest page) {
        find(scope, id, asOf);
        return list(scope, new OrganisationFilter(day(asOf), id, null, null, true), page);
    }

    /** An organisation and everything below it, level by level and by name. */
    public Page<OrganisationView> subtree(Scope scope, UUID id, LocalDate asOf, PageRequest page) {
        find(scope, id, asOf);
        List<OrganisationView> rows = register.subtree(scope, id, day(asOf), after(page), page.limit() + 1);
        return cursors.page(page, rows, TreePosition::keyOf);
    }

    /** The organisations above one, from the top of the caller's part of the tree down. */
    public List<OrganisationView> ancestors(Scope scope, UUID id, LocalDate asOf) {
        find(scope, id, asOf);
        return register.ancestors(scope, id, day(asOf));
    }

    private Page<OrganisationView> list(Scope scope, OrganisationFilter filter, PageRequest page) {
        return cursors.page(page, register.list(scope, filter, after(page), page.limit() + 1), TreePosition::keyOf);
    }

    private TreePosition after(PageRequest page) {
        return cursors.after(page).map(TreePosition::parse).orElse(TreePosition.START);
    }

    private LocalDate day(LocalDate asOf) {
        return Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    }
}
