package vn.memberdev.candidates.candidate.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.CandidateStatus;

/**
 * A filter as SQL over {@code candidate c}. Every condition asks for the facts of the day {@code :day}: what happened
 * later, or is not yet known, does not count. Without a day it is the last one there is, so that everything counts.
 */
final class CandidateConditions {

    /** Later than anything that can be recorded. */
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private static final String KNOWN =
            "exists (select 1 from candidate_listing k where k.candidate_id = c.id and k.listed_on <= :day)";

    private static final String ADMITTED = "exists (select 1 from candidate_membership m where m.candidate_id = c.id"
            + " and m.ceremony_on <= :day and (m.annulled_on is null or m.annulled_on > :day))";

    private static final String OPEN_LISTING = "o.candidate_id = c.id and o.listed_on <= :day"
            + " and (o.removed_on is null or o.removed_on > :day) and (o.moved_on is null or o.moved_on > :day)";

    private static final String OPEN = "exists (select 1 from candidate_listing o where " + OPEN_LISTING + ")";

    private static final String CLEARED = "exists (select 1 from candidate_clearance k"
            + " join candidate_listing o on o.ordinal = k.listing_ordinal and " + OPEN_LISTING
            + " where k.candidate_id = c.id and k.cleared_on <= :day and not exists"
            + " (select 1 from candidate_membership n where n.candidate_id = c.id"
            + " and n.annulled_on <= :day and n.annulled_on > k.cleared_on))";

    private static final String TRAINED =
            "exists (select 1 from candidate_certificate t where t.candidate_id = c.id and t.completed_on <= :day)";

    private static final String ON_THE_LIST = "not " + ADMITTED + " and " + OPEN;

    /** The derived status as a query; says the same as {@link CandidateFacts#status()}. */
    private static final Map<CandidateStatus, String> STATUS = Map.of(
            CandidateStatus.ADMITTED, ADMITTED,
            CandidateStatus.REMOVED, "not " + ADMITTED + " and not " + OPEN,
            CandidateStatus.PROCEDURE_ALLOWED, "not " + ADMITTED + " and " + CLEARED,
            CandidateStatus.CLASS_COMPLETED, ON_THE_LIST + " and not " + CLEARED + " and " + TRAINED,
            CandidateStatus.LISTED, ON_THE_LIST + " and not " + CLEARED + " and not " + TRAINED);

    /** A listing period that began with a resolution; one that began with a move has its predecessor ended by it. */
    private static final String CAME_ON_THE_LIST = "exists (select 1 from candidate_listing l where"
            + " l.candidate_id = c.id and l.listed_on <= :day and l.listed_on between :listedFrom and :listedTo"
            + " and not exists (select 1 from candidate_listing b where b.candidate_id = c.id"
            + " and b.ordinal = l.ordinal - 1 and b.moved_on is not null))";

    private static final String CERTIFICATE_EXPIRES = ON_THE_LIST + " and " + TRAINED
            + " and not exists (select 1 from candidate_certificate v where v.candidate_id = c.id"
            + " and v.completed_on <= :day and v.valid_until >= :certificateExpiresBefore)";

    private static final String HELPED = "exists (select 1 from candidate_helper h where h.candidate_id = c.id"
            + " and h.member_id = :helper and h.assigned_on <= :day and (h.ended_on is null or h.ended_on > :day))";

    private static final String THERE_THAT_DAY = "(select w.organisation_id from candidate_listing w"
            + " where w.candidate_id = c.id and w.listed_on <= :day order by w.ordinal desc limit 1)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private CandidateConditions() {}

    static CandidateConditions of(CandidateFilter filter, LocalDate today) {
        CandidateConditions all = new CandidateConditions();
        all.parameters.put("day", filter.asOf() == null ? END_OF_TIME : filter.asOf());
        if (filter.asOf() != null) {
            all.conditions.add(KNOWN);
        }
        all.place(filter, today);
        if (filter.status() != null) {
            all.conditions.add(STATUS.get(filter.status()));
        }
        if (filter.listedFrom() != null || filter.listedTo() != null) {
            all.conditions.add(CAME_ON_THE_LIST);
            all.parameters.put("listedFrom", filter.listedFrom() == null ? LocalDate.EPOCH : filter.listedFrom());
            all.parameters.put("listedTo", filter.listedTo() == null ? END_OF_TIME : filter.listedTo());
        }
        if (filter.certificateExpiresBefore() != null) {
            all.conditions.add(CERTIFICATE_EXPIRES);
            all.parameters.put("certificateExpiresBefore", filter.certificateExpiresBefore());
        }
        if (filter.helper() != null) {
            all.conditions.add(HELPED);
            all.parameters.put("helper", filter.helper());
        }
        return all;
    }

    private void place(CandidateFilter filter, LocalDate today) {
        if (filter.organisationId() == null) {
            return;
        }
        String place = filter.asOf() == null ? "c.organisation_id" : THERE_THAT_DAY;
        parameters.put("organisationId", filter.organisationId());
        if (filter.subtree()) {
            conditions.add(
                    "exists (select 1 from org_ancestry sa where sa.descendant_id = " + place
                            + " and sa.ancestor_id = :organisationId and sa.valid_from <= :treeDay and sa.valid_to > :treeDay)");
            parameters.put("treeDay", filter.asOf() == null ? today : filter.asOf());
        } else {
            conditions.add(place + " = :organisationId");
        }
    }

    /** To be appended to another condition. */
    String sql() {
        return String.join("", conditions.stream().map(one -> " and " + one).toList());
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
