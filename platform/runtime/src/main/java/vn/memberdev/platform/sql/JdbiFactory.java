package vn.memberdev.platform.sql;

import com.arjuna.ats.jta.TransactionManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Makes every Jdbi of the suite, with the types of PostgreSQL. Its failures say nothing of the values that were bound, which may be names; its handles
 * join the transaction that is running.
 */
public final class JdbiFactory {

    /** SQLSTATE of a transaction that was ended by its time limit. */
    static final String TRANSACTION_TIMEOUT = "25P04";

    private JdbiFactory() {}

    /** A Jdbi over the pool of the service. */
    public static Jdbi create(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(() -> connection(dataSource));
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        // Whole batches travel as arrays, one per column.
        return jdbi.installPlugin(new PostgresPlugin())
                .registerArrayType(String.class, "text")
                .registerArrayType(LocalDate.class, "date")
                .registerArrayType(Instant.class, "timestamptz");
    }

    /**
     * The time limit of a transaction rolls it back under the running use case. The pool would then give a connection
     * without a transaction, and what the use case still writes would stay.
     */
    private static Connection connection(DataSource dataSource) throws SQLException {
        if (isOver(transactionStatus())) {
            throw new SQLTransientException("The transaction is over: its time limit has passed.", TRANSACTION_TIMEOUT);
        }
        return dataSource.getConnection();
    }

    private static int transactionStatus() throws SQLException {
        try {
            return TransactionManager.transactionManager().getStatus();
        } catch (SystemException unknown) {
            throw new SQLTransientException("The state of the transaction is not known.", TRANSACTION_TIMEOUT, unknown);
        }
    }

    private static boolean isOver(int status) {
        return status == Status.STATUS_ROLLING_BACK || status == Status.STATUS_ROLLEDBACK;
    }
}
