package vn.memberdev.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.language.Language;

/** Keys that are taken before their answer is there, because the work has many transactions. */
@ApplicationScoped
class IdempotencyClaims {

    private static final String CLAIM =
            """
            insert into idempotency_key (caller, key, operation, request_hash, status, headers)
            values (:caller, :key, :operation, :hash, :claimed, '{}')
                on conflict (caller, key) do update
               set created_at = clock_timestamp()
             where idempotency_key.status = :claimed and idempotency_key.operation = :operation
               and idempotency_key.request_hash = :hash
               and idempotency_key.created_at < clock_timestamp() - interval '15 minutes'
            """;

    private final Jdbi jdbi;
    private final IdempotencyKeys keys;

    IdempotencyClaims(Jdbi jdbi, IdempotencyKeys keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    /** Whether the key is taken now; a claim that was not kept alive is taken over. */
    boolean claim(String caller, UUID key, String operation, byte[] hash) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLAIM)
                        .bind("caller", caller)
                        .bind("key", key)
                        .bind("operation", operation)
                        .bind("hash", hash)
                        .bind("claimed", IdempotencyKeys.CLAIMED)
                        .execute())
                == 1;
    }

    /** Says that the work goes on. */
    void keep(String caller, UUID key) {
        change("update idempotency_key set created_at = clock_timestamp()", caller, key);
    }

    /** Gives the key back: nothing was answered. */
    void release(String caller, UUID key) {
        change("delete from idempotency_key", caller, key);
    }

    /** Stores the answer, which is given again in the same language. */
    void fulfil(String caller, UUID key, Object answer) {
        jdbi.useHandle(handle -> handle.createUpdate("update idempotency_key set status = 200, body = :body,"
                        + " headers = jsonb_build_object(cast(:name as text), cast(:language as text)),"
                        + " created_at = clock_timestamp() where caller = :caller and key = :key")
                .bind("name", HttpHeaders.CONTENT_LANGUAGE)
                .bind("language", Language.current().tag())
                .bind("caller", caller)
                .bind("key", key)
                .bind("body", keys.written(answer))
                .execute());
    }

    private void change(String what, String caller, UUID key) {
        jdbi.useHandle(
                handle -> handle.createUpdate(what + " where caller = :caller and key = :key and status = :claimed")
                        .bind("caller", caller)
                        .bind("key", key)
                        .bind("claimed", IdempotencyKeys.CLAIMED)
                        .execute());
    }
}
