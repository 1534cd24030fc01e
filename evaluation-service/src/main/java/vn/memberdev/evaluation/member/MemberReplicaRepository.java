package vn.memberdev.evaluation.member;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.sql.JdbiFactory;

/** The only place that knows the tables of the replica. */
@ApplicationScoped
class MemberReplicaRepository {

    private static final String FIND = "select m.member_id, m.status, a.organisation_id, a.valid_from, a.valid_to, "
            + ScopePredicate.sql("a.organisation_id")
            + " as in_scope from member_replica m left join member_affiliation a on a.member_id = m.member_id"
            + " where m.member_id = any(:ids) order by m.member_id, a.position";

    /** Older and equal versions are passed over; the lock on the row orders two instances that meet on a member. */
    private static final String TAKE = "insert into member_replica (member_id, version, status)"
            + " select t.id, t.version, t.status from unnest(:ids, :versions, :statuses) as t (id, version, status)"
            + " on conflict (member_id) do update set version = excluded.version, status = excluded.status"
            + " where member_replica.version < excluded.version returning member_id";

    private final Jdbi jdbi;

    MemberReplicaRepository(AgroalDataSource dataSource) {
        this.jdbi = JdbiFactory.create(dataSource)
                .registerArrayType(UUID.class, "uuid")
                .registerArrayType(Long.class, "int8")
                .registerArrayType(String.class, "text");
    }

    /** Members with all their affiliations, each marked whether it is in the caller's scope. */
    Map<UUID, KnownMember> find(Scope scope, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .bindMap(ScopePredicate.params(scope))
                .reduceRows(new LinkedHashMap<>(), MemberReplicaRepository::collect));
    }

    private static Map<UUID, KnownMember> collect(Map<UUID, KnownMember> members, RowView row) {
        UUID id = row.getColumn("member_id", UUID.class);
        KnownMember member = members.computeIfAbsent(
                id,
                first -> new KnownMember(
                        first, MemberStatus.valueOf(row.getColumn("status", String.class)), new ArrayList<>()));
        UUID organisationId = row.getColumn("organisation_id", UUID.class);
        if (organisationId != null) {
            member.affiliations()
                    .add(new KnownMember.Affiliation(
                            organisationId,
                            row.getColumn("valid_from", LocalDate.class),
                            row.getColumn("valid_to", LocalDate.class),
                            row.getColumn("in_scope", Boolean.class)));
        }
        return members;
    }

    /** Takes states, at most one per member, ordered by id so that two instances cannot deadlock. */
    void take(List<MemberState> states) {
        jdbi.useHandle(handle -> {
            List<MemberState> newer = takeNewer(handle, states);
            if (newer.isEmpty()) {
                return;
            }
            handle.createUpdate("delete from member_affiliation where member_id = any(:ids)")
                    .bindArray(
                            "ids",
                            UUID.class,
                            newer.stream().map(MemberState::id).toList())
                    .execute();
            writeAffiliations(handle, newer);
        });
    }

    private static List<MemberState> takeNewer(Handle handle, List<MemberState> states) {
        Set<UUID> taken = handle.createQuery(TAKE)
                .bindArray(
                        "ids", UUID.class, states.stream().map(MemberState::id).toList())
                .bindArray(
                        "versions",
                        Long.class,
                        states.stream().map(MemberState::version).toList())
                .bindArray(
                        "statuses",
                        String.class,
                        states.stream().map(state -> state.status().name()).toList())
                .mapTo(UUID.class)
                .set();
        return states.stream().filter(state -> taken.contains(state.id())).toList();
    }

    private static void writeAffiliations(Handle handle, List<MemberState> states) {
        PreparedBatch batch = handle.prepareBatch("insert into member_affiliation (member_id, position,"
                + " organisation_id, valid_from, valid_to) values (:id, :position, :organisationId, :from, :to)");
        for (MemberState state : states) {
            int position = 0;
            for (Affiliation affiliation : state.affiliations()) {
                batch.bind("id", state.id())
                        .bind("position", position++)
                        .bind("organisationId", affiliation.organisationId())
                        .bind("from", affiliation.from())
                        .bind("to", affiliation.to())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
