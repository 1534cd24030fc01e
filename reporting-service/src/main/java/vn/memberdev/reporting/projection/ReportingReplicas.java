package vn.memberdev.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.memberdev.platform.comparison.Replica;
import vn.memberdev.platform.comparison.Replicas;
import vn.memberdev.reporting.fact.FactKind;

/** What reporting keeps of others: all of them as facts, organisations in the tree as well. */
@ApplicationScoped
class ReportingReplicas implements Replicas {

    /** An organisation is here when both the tree and the facts have it. */
    private static final String ORGANISATIONS =
            """
            select coalesce(f.id, u.org_id) as id, least(coalesce(f.version, 0), coalesce(u.version, 0)) as version
              from (select id, version from fact where kind = 'ORGANISATION') f
              full join org_unit u on u.org_id = f.id
            """;

    @Override
    public List<Replica> replicas() {
        return Arrays.stream(FactKind.values())
                .map(kind -> new Replica(kind.topic(), kind.aggregate(), versions(kind)))
                .toList();
    }

    private static String versions(FactKind kind) {
        return kind == FactKind.ORGANISATION
                ? ORGANISATIONS
                : "select id, version from fact where kind = '" + kind + "'";
    }
}
