package vn.memberdev.replica.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** The tables of the replica of members: three statements for any number of members. */
@ApplicationScoped
class MemberReplicaRepository {

    /** A member as it stood in one version. */
    record Version(long version, ReplicaMember member) {}

    /** In the order of the ids, so that two consumers wait for one another instead of blocking. */
    private static final String ADVANCE =
            """
            insert into member_replica (member_id, version, status, official_from, candidate_id)
            select member_id, version, status, cast(official_from as date), candidate_id
              from unnest(:members, :versions, :statuses, :officialFrom, :candidates)
                   as t(member_id, version, status, official_from, candidate_id)
             order by member_id
                on conflict (member_id) do update
               set version = excluded.version, status = excluded.status, official_from = excluded.official_from,
                   candidate_id = excluded.candidate_id
             where member_replica.version < excluded.version
            returning member_id
            """;

    private static final String AFFILIATE =
            """
            insert into member_affiliation (member_id, position, organisation_id, valid_from, valid_to)
            select member_id, position, organisation_id, cast(valid_from as date), cast(valid_to as date)
              from unnest(:members, :positions, :organisations, :from, :to)
                   as t(member_id, position, organisation_id, valid_from, valid_to)
            """;

    private static final String FIND =
            """
            select m.member_id, m.status, m.official_from, m.candidate_id, a.organisation_id, a.valid_from, a.valid_to,
                   %s as in_scope
              from member_replica m left join member_affiliation a on a.member_id = m.member_id
             where m.member_id = any(:members)
             order by m.member_id, a.position
            """
                    .formatted(ScopePredicate.sql("a.organisation_id"));

    private final Jdbi jdbi;

    MemberReplicaRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores versions of different members; an older or equal one is passed over. */
    void store(List<Version> versions) {
        jdbi.useHandle(handle -> {
            Set<UUID> advanced = advance(handle, versions);
            if (!advanced.isEmpty()) {
                handle.createUpdate("delete from member_affiliation where member_id = any(:members)")
                        .bind("members", advanced.toArray(UUID[]::new))
                        .execute();
                affiliate(
                        handle,
                        versions.stream()
                                .map(Version::member)
                                .filter(member -> advanced.contains(member.memberId()))
                                .toList());
            }
        });
    }

    /** Members with all their affiliations, and which of the organisations the caller's scope covers. */
    Map<UUID, FoundMember> find(Scope scope, Collection<UUID> memberIds) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("members", memberIds.toArray(UUID[]::new))
                .bindMap(ScopePredicate.params(scope))
                .reduceRows(new LinkedHashMap<>(), MemberReplicaRepository::collect));
    }

    private static Map<UUID, FoundMember> collect(Map<UUID, FoundMember> members, RowView row) {
        FoundMember found = members.computeIfAbsent(
                row.getColumn("member_id", UUID.class), id -> new FoundMember(member(id, row), new HashSet<>()));
        UUID organisationId = row.getColumn("organisation_id", UUID.class);
        if (organisationId != null) {
            found.member()
                    .affiliations()
                    .add(new Affiliation(
                            organisationId,
                            row.getColumn("valid_from", LocalDate.class),
                            row.getColumn("valid_to", LocalDate.class)));
            if (row.getColumn("in_scope", Boolean.class)) {
                found.inScope().add(organisationId);
            }
        }
        return members;
    }

    private static ReplicaMember member(UUID id, RowView row) {
        return new ReplicaMember(
                id,
                MemberStatus.valueOf(row.getColumn("status", String.class)),
                row.getColumn("official_from", LocalDate.class),
                row.getColumn("candidate_id", UUID.class),
                new ArrayList<>());
    }

    private static Set<UUID> advance(Handle handle, List<Version> versions) {
        return Set.copyOf(handle.createQuery(ADVANCE)
                .bind("members", column(versions, v -> v.member().memberId(), UUID[]::new))
                .bind("versions", column(versions, Version::version, Long[]::new))
                .bind("statuses", column(versions, v -> v.member().status().name(), String[]::new))
                .bind("officialFrom", column(versions, v -> text(v.member().officialFrom()), String[]::new))
                .bind("candidates", column(versions, v -> v.member().candidateId(), UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    private static void affiliate(Handle handle, List<ReplicaMember> members) {
        record Position(UUID member, int position, Affiliation affiliation) {}
        List<Position> positions = new ArrayList<>();
        for (ReplicaMember member : members) {
            for (int i = 0; i < member.affiliations().size(); i++) {
                positions.add(
                        new Position(member.memberId(), i, member.affiliations().get(i)));
            }
        }
        handle.createUpdate(AFFILIATE)
                .bind("members", column(positions, Position::member, UUID[]::new))
                .bind("positions", column(positions, Position::position, Integer[]::new))
                .bind("organisations", column(positions, at -> at.affiliation().organisationId(), UUID[]::new))
                .bind("from", column(positions, at -> text(at.affiliation().from()), String[]::new))
                .bind("to", column(positions, at -> text(at.affiliation().to()), String[]::new))
                .execute();
    }

    private static <T, R> R[] column(List<T> rows, Function<T, R> value, IntFunction<R[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
