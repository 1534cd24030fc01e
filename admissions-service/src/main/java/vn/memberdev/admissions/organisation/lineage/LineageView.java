package vn.memberdev.admissions.organisation.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;

/**
 * All that an organisation came from and all that came from it, as a graph. It says who followed whom, and nothing of
 * shares: after a split, what was recorded for the predecessor stays recorded for the predecessor.
 *
 * @param organisationId the organisation that was asked about
 * @param nodes the organisations of the graph, oldest first; the asked one is among them
 * @param edges who followed whom, oldest first
 */
public record LineageView(UUID organisationId, List<Node> nodes, List<Edge> edges) {

    /**
     * An organisation of a lineage.
     *
     * @param id identity
     * @param name its last name; absent outside the caller's part of the tree
     * @param kind its last kind; absent outside the caller's part of the tree
     * @param code its last official code, if it has one and the caller may see it
     * @param from first day
     * @param to first day on which it no longer exists; absent while it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(UUID id, String name, OrganisationKind kind, String code, LocalDate from, LocalDate to) {

        public static Node of(ResultSet row) throws SQLException {
            boolean visible = row.getBoolean("visible");
            return new Node(
                    row.getObject("id", UUID.class),
                    visible ? row.getString("name") : null,
                    visible ? OrganisationKind.valueOf(row.getString("kind")) : null,
                    visible ? row.getString("code") : null,
                    row.getObject("began", LocalDate.class),
                    row.getObject("ended_on", LocalDate.class));
        }
    }

    /** One organisation followed another, by an operation and its decision. */
    public record Edge(
            UUID predecessorId,
            UUID successorId,
            OrganisationOperation operation,
            LocalDate effectiveOn,
            Act decision) {

        public static Edge of(LineageEdge edge) {
            return new Edge(
                    edge.predecessorId(), edge.successorId(), edge.operation(), edge.effectiveOn(), edge.decision());
        }
    }
}
