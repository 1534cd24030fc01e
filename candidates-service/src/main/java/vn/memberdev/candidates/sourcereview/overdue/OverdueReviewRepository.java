package vn.memberdev.candidates.sourcereview.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Finds the base organisations that owe a review, in one statement. */
@ApplicationScoped
class OverdueReviewRepository {

    /**
     * Which reviews are asked for.
     *
     * @param subtree the organisation at or below which is looked
     * @param dueOn the due day of the year; who was a base organisation on it owes the review
     * @param asOf the day of the question
     */
    record Question(UUID subtree, int year, LocalDate dueOn, LocalDate asOf) {}

    /** An organisation that owes the review, with the one it has opened, if any. */
    record Row(UUID organisationId, String name, UUID reviewId, LocalDate openedOn) {}

    /** Who is no base organisation any more has nobody left to review. */
    private static final String OVERDUE =
            """
            select p.org_id, p.name, r.id as review_id, r.opened_on
              from org_unit_period p
              left join source_review r on r.organisation_id = p.org_id and r.year = :year
                    and r.cancelled_on is null and r.opened_on <= :asOf
             where p.org_id > :after and p.valid @> cast(:dueOn as date) and p.kind = any(:kinds)
               and exists (select 1 from org_unit_period q
                            where q.org_id = p.org_id and q.valid @> cast(:asOf as date) and q.kind = any(:kinds))
               and exists (select 1 from org_ancestry s
                            where s.descendant_id = p.org_id and s.ancestor_id = :subtree
                              and s.valid_from <= :asOf and s.valid_to > :asOf)
               and (r.adopted_on is null or r.adopted_on > :asOf)
               and %s
             order by p.org_id
             limit :limit
            """
                    .formatted(ScopePredicate.sql("p.org_id"));

    private static final String[] BASE_ORGANISATIONS = Arrays.stream(OrganisationKind.values())
            .filter(OrganisationKind::isBaseOrganisation)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Jdbi jdbi;

    OverdueReviewRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Organisations by id, after the one the last page ended with. */
    List<Row> page(Scope scope, Question question, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(OVERDUE)
                .bindMap(ScopePredicate.params(scope))
                .bind("subtree", question.subtree())
                .bind("year", question.year())
                .bind("dueOn", question.dueOn())
                .bind("asOf", question.asOf())
                .bind("kinds", BASE_ORGANISATIONS)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Row(
                        row.getObject("org_id", UUID.class),
                        row.getString("name"),
                        row.getObject("review_id", UUID.class),
                        row.getObject("opened_on", LocalDate.class)))
                .list());
    }
}
