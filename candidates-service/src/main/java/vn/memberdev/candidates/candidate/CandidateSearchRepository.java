package vn.memberdev.candidates.candidate;

import io.agroal.api.AgroalDataSource;
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

    /**
     * Up to so many people are found by their name first and sorted then. Of more, an index in the order of the list
     * gives the first ones sooner; of fewer it might have to be walked from end to end, which the planner, taking names
     * for evenly spread, does not see.
     */
    private static final int FEW = 10_000;

    private static final String BY_NAME = "from candidate c where c.search_words @@ to_tsquery('simple', :words)";

    private static final String NAMED_FIRST =
            "with c as materialized (select c.id, c.organisation_id, c.sort_name, c.listed_on, c.birth_date " + BY_NAME
                    + ") select c.id from c where ";

    private static final String IN_SCOPE = ScopePredicate.sql("c.organisation_id");

    private final Jdbi jdbi;

    CandidateSearchRepository(AgroalDataSource dataSource) {
        this.jdbi = Jdbi.create(dataSource);
        // Which of the parameters a query has depends on the filter.
        this.jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
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
            // Names are too unequal for one plan: a plan made for any word is wrong for most of them.
            handle.execute("set local plan_cache_mode = force_custom_plan");
            String position = after.map(id -> position(handle, sort, id, parameters)).orElse("");
            String sql = source(handle, filter) + IN_SCOPE + conditions.sql() + position + " order by "
                    + sort.orderBy() + " limit :rows";
            return handle.createQuery(sql).bindMap(parameters).mapTo(UUID.class).list();
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

    private static String source(Handle handle, CandidateFilter filter) {
        return filter.textQuery()
                .map(words -> areFew(handle, words)
                        ? NAMED_FIRST
                        : "select c.id " + BY_NAME + " and ")
                .orElse("select c.id from candidate c where ");
    }

    private static boolean areFew(Handle handle, String words) {
        return handle.createQuery("select count(*) <= :few from (select 1 " + BY_NAME + " limit :few + 1) named")
                .bind("few", FEW)
                .bind("words", words)
                .mapTo(Boolean.class)
                .one();
    }
}
