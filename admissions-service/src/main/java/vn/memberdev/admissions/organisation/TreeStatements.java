package vn.memberdev.admissions.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * Statements about the tree, planned anew for each call. A plan that is kept must do for the root of the register and for
 * a cell alike; it is made for the cell, since most are, and then takes seconds for the root instead of milliseconds.
 */
final class TreeStatements implements StatementCustomizer {

    private static final int NEVER_KEPT = 0;

    private TreeStatements() {}

    static Jdbi of(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.getConfig(SqlStatements.class).addCustomizer(new TreeStatements());
        return jdbi;
    }

    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER_KEPT);
    }
}
