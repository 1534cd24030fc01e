package vn.memberdev.reporting.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.sql.JdbiFactory;

/** Gives every feature the same Jdbi. Its handles join the transaction that is running. */
@ApplicationScoped
public class Jdbis {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        // Whole batches travel as arrays, one per column.
        return JdbiFactory.create(dataSource)
                .registerArrayType(String.class, "text")
                .registerArrayType(UUID.class, "uuid")
                .registerArrayType(LocalDate.class, "date")
                .registerArrayType(Instant.class, "timestamptz")
                .registerArrayType(Long.class, "bigint");
    }
}
