package vn.memberdev.platform.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Where what is kept here differs from what the owner has told: always whole sets, in SQL. */
@ApplicationScoped
class ReaderDifferences {

    private static final String BUCKETS =
            """
            with told as (
                select t.bucket, t.count, t.versions, t.hash
                  from comparison_answer a, jsonb_to_recordset(a.body -> 'buckets')
                       as t(bucket integer, count bigint, versions numeric, hash numeric)
                 where a.request_id = :request
            ), kept as materialized (%s)
            select coalesce(k.bucket, t.bucket) from kept k full join told t on t.bucket = k.bucket
             where (k.count, k.versions, k.hash) is distinct from (t.count, t.versions, t.hash)
            """;

    private static final String REMEMBER =
            """
            insert into comparison_seen (request_id, id, version)
            select :request, id, version from (%s) r where bucket = any(:buckets)
            """;

    private static final String TOLD =
            """
            with told as materialized (
                select t.id, t.version
                  from comparison_answer a, jsonb_to_recordset(a.body -> 'versions') as t(id uuid, version bigint)
                 where a.request_id = :request
            )
            """;

    private static final String MISSING = TOLD
            + """
            , kept as materialized (%s)
            select t.id from told t left join kept k on k.id = t.id
             where k.version is null or k.version < t.version order by t.id
            """;

    private static final String AHEAD = TOLD
            + """
            select count(*) from comparison_seen s left join told t on t.id = s.id
             where s.request_id = :request and (t.version is null or s.version > t.version)
            """;

    private final Instance<Replicas> replicas;

    ReaderDifferences(Instance<Replicas> replicas) {
        this.replicas = replicas;
    }

    /** What this service keeps of others. */
    List<Replica> replicas() {
        return replicas.isResolvable() ? replicas.get().replicas() : List.of();
    }

    /** Buckets whose digests differ. */
    List<Integer> buckets(Handle handle, ComparedKind kind) {
        return handle.createQuery(BUCKETS.formatted(DigestSql.buckets(versions(kind))))
                .bind("request", kind.requestId())
                .mapTo(Integer.class)
                .list();
    }

    /** Keeps what is here of some buckets, for the answer to the next request. */
    void remember(Handle handle, ComparedKind kind, UUID next, List<Integer> buckets) {
        handle.createUpdate(REMEMBER.formatted(DigestSql.rows(versions(kind))))
                .bind("request", next)
                .bindArray("buckets", Integer.class, buckets)
                .execute();
    }

    /** Aggregates that the owner has told of and that are by now not here, or in an older version. */
    List<UUID> missing(Handle handle, ComparedKind kind) {
        return handle.createQuery(MISSING.formatted(versions(kind)))
                .bind("request", kind.requestId())
                .mapTo(UUID.class)
                .list();
    }

    /** How many aggregates were here before the owner was asked, in a version that it does not have. */
    long ahead(Handle handle, ComparedKind kind) {
        return handle.createQuery(AHEAD)
                .bind("request", kind.requestId())
                .mapTo(Long.class)
                .one();
    }

    private String versions(ComparedKind kind) {
        return replicas().stream()
                .filter(replica -> replica.topic().equals(kind.topic())
                        && replica.aggregate().equals(kind.aggregate()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(kind.aggregate() + " is not read here any more"))
                .versions();
    }
}
