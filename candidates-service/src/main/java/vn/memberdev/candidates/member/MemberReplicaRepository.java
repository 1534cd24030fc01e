package vn.memberdev.candidates.member;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.platform.sql.JdbiFactory;

/** The tables of the replica of members: three statements for any number of members. */
@ApplicationScoped
@Unscoped("the member register speaks for the whole province; rules, not answers, are made of what stands here")
class MemberReplicaRepository {

    /** A member as it stood in one version. */
    record Version(long version, ReplicaMember member) {}

    private record Row(
            UUID memberId, MemberStatus status, LocalDate officialFrom, UUID candidateId, Affiliation affiliation) {}

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
            insert into member_affiliation (member_id, ordinal, organisation_id, valid_from, valid_to)
            select member_id, ordinal, organisation_id, cast(valid_from as date), cast(valid_to as date)
              from unnest(:members, :ordinals, :organisations, :from, :to)
                   as t(member_id, ordinal, organisation_id, valid_from, valid_to)
            """;

    private static final String FIND =
            """
            select m.member_id, m.status, m.official_from, m.candidate_id, a.organisation_id, a.valid_from, a.valid_to
              from member_replica m left join member_affiliation a on a.member_id = m.member_id
             where m.member_id = any(:members)
             order by m.member_id, a.ordinal
            """;

    private final Jdbi jdbi;

    MemberReplicaRepository(AgroalDataSource dataSource) {
        this.jdbi = JdbiFactory.create(dataSource);
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

    Map<UUID, ReplicaMember> findAll(Collection<UUID> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("members", memberIds.toArray(UUID[]::new))
                .map((row, context) -> new Row(
                        row.getObject("member_id", UUID.class),
                        MemberStatus.valueOf(row.getString("status")),
                        row.getObject("official_from", LocalDate.class),
                        row.getObject("candidate_id", UUID.class),
                        row.getObject("organisation_id", UUID.class) == null
                                ? null
                                : new Affiliation(
                                        row.getObject("organisation_id", UUID.class),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class))))
                .list());
        Map<UUID, List<Row>> byMember =
                rows.stream().collect(Collectors.groupingBy(Row::memberId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, ReplicaMember> members = new HashMap<>();
        byMember.forEach((id, of) -> members.put(id, member(of)));
        return members;
    }

    private static ReplicaMember member(List<Row> rows) {
        Row first = rows.get(0);
        List<Affiliation> affiliations = rows.stream()
                .filter(row -> row.affiliation() != null)
                .map(Row::affiliation)
                .toList();
        return new ReplicaMember(
                first.memberId(), first.status(), first.officialFrom(), first.candidateId(), affiliations);
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
        record Stay(UUID member, int ordinal, Affiliation affiliation) {}
        List<Stay> stays = new ArrayList<>();
        for (ReplicaMember member : members) {
            for (int i = 0; i < member.affiliations().size(); i++) {
                stays.add(new Stay(member.memberId(), i, member.affiliations().get(i)));
            }
        }
        handle.createUpdate(AFFILIATE)
                .bind("members", column(stays, Stay::member, UUID[]::new))
                .bind("ordinals", column(stays, Stay::ordinal, Integer[]::new))
                .bind("organisations", column(stays, stay -> stay.affiliation().organisationId(), UUID[]::new))
                .bind("from", column(stays, stay -> text(stay.affiliation().from()), String[]::new))
                .bind("to", column(stays, stay -> text(stay.affiliation().to()), String[]::new))
                .execute();
    }

    private static <T, R> R[] column(List<T> rows, Function<T, R> value, IntFunction<R[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
