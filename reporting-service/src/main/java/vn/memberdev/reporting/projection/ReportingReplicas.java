package vn.memberdev.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
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
        return List.of(
                new Replica(Topics.ORGANISATIONS, "organisation", ORGANISATIONS),
                facts(Topics.CANDIDATES, "candidate", FactKind.CANDIDATE),
                facts(Topics.NOMINATIONS, "nomination", FactKind.NOMINATION),
                facts(Topics.EMULATION_MOVEMENTS, "emulation-movement", FactKind.EMULATION_MOVEMENT),
                facts(Topics.AWARENESS_CLASSES, "awareness-class", FactKind.AWARENESS_CLASS),
                facts(Topics.SOURCE_REVIEWS, "source-review", FactKind.SOURCE_REVIEW),
                facts(Topics.ADMISSION_PLANS, "admission-plan", FactKind.ADMISSION_PLAN),
                facts(Topics.MEMBERS, "member", FactKind.MEMBER),
                facts(Topics.TARGETS, "target", FactKind.TARGET),
                facts(Topics.RATINGS, "member-rating", FactKind.MEMBER_RATING),
                facts(Topics.RATINGS, "organisation-rating", FactKind.ORGANISATION_RATING),
                facts(Topics.RESIDENCE, "residence-introduction", FactKind.RESIDENCE));
    }

    private static Replica facts(String topic, String aggregate, FactKind kind) {
        return new Replica(topic, aggregate, "select id, version from fact where kind = '" + kind + "'");
    }
}
