package vn.memberdev.candidates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.Replica;
import vn.memberdev.platform.comparison.Replicas;

/** What this service keeps of the register: the tree with the decisions of ends, and the members. */
@ApplicationScoped
class CandidatesReplicas implements Replicas {

    /** An organisation that has ended is here when its end is. */
    private static final String ORGANISATIONS =
            """
            select u.org_id as id,
                   case when u.ended_on is null then u.version else least(u.version, coalesce(e.version, 0)) end
                       as version
              from org_unit u left join organisation_end e on e.organisation_id = u.org_id
            """;

    /** A member who was a candidate is here when the candidate knows of it. */
    private static final String MEMBERS =
            """
            select m.member_id as id,
                   case when m.candidate_id is null then m.version else least(m.version, coalesce(s.version, 0)) end
                       as version
              from member_replica m left join applied_member_version s on s.member_id = m.member_id
            """;

    @Override
    public List<Replica> replicas() {
        return List.of(
                new Replica(Topics.ORGANISATIONS, "organisation", ORGANISATIONS),
                new Replica(Topics.MEMBERS, "member", MEMBERS));
    }
}
