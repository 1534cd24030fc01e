package vn.memberdev.platform.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** The act of a table in plain SQL: its three columns {@code decision_…} and the three parameters of the same names. */
public final class ActColumns {

    /** The columns, and by their names the parameters. */
    public static final String NAMES = "decision_number, decision_decided_on, decision_organisation_id";

    /** The parameters that {@link #bind} fills. */
    public static final String PARAMETERS = ":decision_number, :decision_decided_on, :decision_organisation_id";

    private ActColumns() {}

    /** The act of a row, or null where it has none. */
    public static Act read(ResultSet row) throws SQLException {
        String number = row.getString("decision_number");
        return number == null
                ? null
                : new Act(
                        number,
                        row.getObject("decision_decided_on", LocalDate.class),
                        row.getObject("decision_organisation_id", UUID.class));
    }

    /** Binds the act to the parameters. */
    public static <S extends SqlStatement<S>> S bind(S statement, Act act) {
        return statement
                .bind("decision_number", act.number())
                .bind("decision_decided_on", act.decidedOn())
                .bind("decision_organisation_id", act.decidingOrganisationId());
    }
}
