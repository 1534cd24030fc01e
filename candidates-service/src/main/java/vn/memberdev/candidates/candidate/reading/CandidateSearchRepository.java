package vn.memberdev.candidates.candidate.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Finds which candidates a page of the list holds, in its order; the list then reads just those. */
@ApplicationScoped
class CandidateSearchRepository {

    private static final String IN_SCOPE = ScopePredicate.sql("c.organisation_id");

    private static final String NAMED = "c.search_words @@ to_tsquery('simple', :words)";

    private static final String SORTED_BY = "c.id, c.organisation_id, c.sort_name, c.listed_on, c.birth_date";

    /** Where a page comes from without a search: the planner knows best. */
    private static final String ANYBODY = "select c.id from candidate c where " + IN_SCOPE;

    /** Everybody in the scope, of whom the named ones are picked. */
    private static final String SCOPE_FIRST = "with c as materialized (select " + SORTED_BY
            + ", c.search_words from candidate c where " + IN_SCOPE + ") select c.id from c where " + NAMED;

    /** Everybody of that name, of whom those in the scope are picked. */
    private static final String NAMES_FIRST = "with c as materialized (select " + SORTED_BY + " from candidate c where "
            + NAMED + ") select c.id from c where " + IN_SCOPE;

    /** Everybody in the order of the list, until the page is full. */
    private static final String ORDER_FIRST = "select c.id from candidate c where " + NAMED + " and " + IN_SCOPE;

    /** Candidates of a scope that are read whole: a base organisation, not a committee. */
    private static final int SMALL_SCOPE = 2_000;

    /**
     * Bearers of a name that are read whole. No given name is more common; so where there are more, the name is spread
     * over the whole order, and a page is full before long.
     */
    private static final int RARE_NAME = 10_000;

    private final Jdbi jdbi;

    CandidateSearchRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The candidates of a page in its order.
     *
     * @param after the last candidate of the page before, or none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> page(
            Scope scope, CandidateFilter filter, CandidateSort sort, Optional<UUID> after, LocalDate today, int rows) {
        CandidateConditions conditions = CandidateConditions.of(filter, today);
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.putAll(ScopePredicate.params(scope));
        parameters.put("rows", rows);
        filter.textQuery().ifPresent(words -> parameters.put("words", words));
        return jdbi.withHandle(handle -> {
            // Which of the parameters a query has depends on the filter.
            handle.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            // A plan made for any scope and any name is wrong for most of them.
            handle.execute("set local plan_cache_mode = force_custom_plan");
            String position =
                    after.map(id -> position(handle, sort, id, parameters)).orElse("");
            String source = filter.textQuery().isPresent() ? search(handle, parameters) : ANYBODY;
            // The index of words can only be read whole.
            handle.execute("set local enable_bitmapscan = " + !source.equals(ORDER_FIRST));
            return handle.createQuery(
                            source + conditions.sql() + position + " order by " + sort.orderBy() + " limit :rows")
                    .bindMap(parameters)
                    .mapTo(UUID.class)
                    .list();
        });
    }

    /** Where the page begins. A key is looked up, not carried in the cursor: it may be a name. */
    private static String position(Handle handle, CandidateSort sort, UUID after, Map<String, Object> parameters) {
        parameters.put("after", after);
        sort.column()
                .ifPresent(column -> parameters.put(
                        "afterKey",
                        handle.createQuery("select " + column + " from candidate where id = :after")
                                .bind("after", after)
                                .map((row, context) -> row.getObject(1))
                                .findOne()
                                .orElse(null)));
        return " and " + sort.after();
    }

    /**
     * The planner takes names for evenly spread over list and tree, and two words for independent; where that is not so
     * it may walk an index from end to end. So it is counted, as far as it matters, and said where to begin.
     */
    private static String search(Handle handle, Map<String, Object> parameters) {
        if (isAtMost(handle, SMALL_SCOPE, IN_SCOPE, parameters)) {
            return SCOPE_FIRST;
        }
        return isAtMost(handle, RARE_NAME, NAMED, parameters) ? NAMES_FIRST : ORDER_FIRST;
    }

    private static boolean isAtMost(Handle handle, int most, String condition, Map<String, Object> parameters) {
        return handle.createQuery("select count(*) <= :most from (select 1 from candidate c where " + condition
                        + " limit :most + 1) counted")
                .bind("most", most)
                .bindMap(parameters)
                .mapTo(Boolean.class)
                .one();
    }
}
