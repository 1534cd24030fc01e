package vn.memberdev.candidates.citizennumber.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Reads the people who may be another candidate. Dates of birth are compared in the database and are no parameters. */
@ApplicationScoped
class PossibleDuplicateRepository {

    /** People of one date of birth in a province are some dozens at most. */
    private static final int MOST = 500;

    private static final String OTHERS =
            "select o.id, o.organisation_id, o.full_name, o.birth_date, o.birth_date = c.birth_date as same_day"
                    + " from candidate c join candidate o on o.id <> c.id where c.id = :id and ";

    private static final String LIMIT =
            " and " + ScopePredicate.sql("o.organisation_id") + " order by o.id limit " + MOST;

    /** Another candidate in scope. */
    record Person(UUID id, UUID organisationId, String fullName, LocalDate birthDate, boolean sameDay) {}

    private final Jdbi jdbi;

    PossibleDuplicateRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Candidates born on the same day. */
    List<Person> bornOnTheDayOf(Scope scope, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(OTHERS + "o.birth_date = c.birth_date" + LIMIT)
                .bind("id", id)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> person(row))
                .list());
    }

    /** The candidates named. */
    List<Person> named(Scope scope, UUID id, List<UUID> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(OTHERS + "o.id in (<others>)" + LIMIT)
                .bind("id", id)
                .bindList("others", others)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> person(row))
                .list());
    }

    private static Person person(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("full_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("same_day"));
    }
}
