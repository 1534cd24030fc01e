package vn.memberdev.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.language.Language;

/** Keys that are taken before their answer is there, because the work has many transactions. */
@ApplicationScoped
class IdempotencyClaims {

    private static final String CLAIM =
            """
            insert into idempotency_key (caller, key, operation, request_hash, status, headers)
            values (:caller, :key, :operation, :hash, :claimed, jsonb_build_object('claim', cast(:claim as text)))
                on conflict (caller, key) do update
               set created_at = clock_timestamp(), headers = excluded.headers
             where idempotency_key.status = :claimed and idempotency_key.operation = :operation
               and idempotency_key.request_hash = :hash
               and idempotency_key.created_at < clock_timestamp() - interval '15 minutes'
            """;

    private static final String OF_CLAIM =
            " where caller = :caller and key = :key and status = :claimed and headers ->> 'claim' = :claim";

    /** Who holds which key; the id tells the holder from one who takes the claim over. */
    record Claim(String caller, UUID key, UUID id) {}

    private final Jdbi jdbi;
    private final IdempotencyKeys keys;

    IdempotencyClaims(Jdbi jdbi, IdempotencyKeys keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    /** Takes the key, if nobody holds it; a claim that was not kept alive is taken over. */
    Optional<Claim> claim(String caller, UUID key, String operation, byte[] hash) {
        Claim claim = new Claim(caller, key, UUID.randomUUID());
        boolean taken = jdbi.withHandle(handle -> handle.createUpdate(CLAIM)
                        .bind("claim", claim.id().toString())
                        .bind("caller", caller)
                        .bind("key", key)
                        .bind("operation", operation)
                        .bind("hash", hash)
                        .bind("claimed", IdempotencyKeys.CLAIMED)
                        .execute())
                == 1;
        return taken ? Optional.of(claim) : Optional.empty();
    }

    /**
     * Says that the work goes on, in the transaction that is running: nobody takes the claim over before its end. Throws 409
     * {@code idempotency-key-in-flight} if another has taken it over, as when this process stood still for long.
     */
    void keep(Claim claim) {
        if (change("update idempotency_key set created_at = clock_timestamp()", claim) == 0) {
            throw IdempotencyKeys.inFlight();
        }
    }

    /** Gives the key back: nothing was answered. */
    void release(Claim claim) {
        change("delete from idempotency_key", claim);
    }

    /** Stores the answer, which is given again in the same language. */
    void fulfil(Claim claim, Object answer) {
        jdbi.useHandle(handle -> handle.createUpdate("update idempotency_key set status = 200, body = :body,"
                        + " headers = jsonb_build_object(cast(:name as text), cast(:language as text)),"
                        + " created_at = clock_timestamp()" + OF_CLAIM)
                .bind("name", HttpHeaders.CONTENT_LANGUAGE)
                .bind("language", Language.current().tag())
                .bind("caller", claim.caller())
                .bind("key", claim.key())
                .bind("claim", claim.id().toString())
                .bind("claimed", IdempotencyKeys.CLAIMED)
                .bind("body", keys.written(answer))
                .execute());
    }

    private int change(String what, Claim claim) {
        return jdbi.withHandle(handle -> handle.createUpdate(what + OF_CLAIM)
                .bind("caller", claim.caller())
                .bind("key", claim.key())
                .bind("claim", claim.id().toString())
                .bind("claimed", IdempotencyKeys.CLAIMED)
                .execute());
    }
}
