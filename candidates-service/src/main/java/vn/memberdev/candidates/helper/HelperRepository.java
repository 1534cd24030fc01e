package vn.memberdev.candidates.helper;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.sql.JdbiFactory;

/** Asks the tree about the organisations of many members at once. */
@ApplicationScoped
class HelperRepository {

    private static final String IN_SCOPE =
            "select o.id from unnest(:organisations) as o(id) where " + ScopePredicate.sql("o.id");

    private final Jdbi jdbi;

    HelperRepository(AgroalDataSource dataSource) {
        this.jdbi = JdbiFactory.create(dataSource);
    }

    /** Those of the organisations that stand in the caller's subtree. */
    Set<UUID> inScope(Scope scope, Collection<UUID> organisations) {
        return jdbi.withHandle(handle -> handle.createQuery(IN_SCOPE)
                .bindMap(ScopePredicate.params(scope))
                .bind("organisations", organisations.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set());
    }
}
