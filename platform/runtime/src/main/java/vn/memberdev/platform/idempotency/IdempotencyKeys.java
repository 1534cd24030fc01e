package vn.memberdev.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** The stored answers, for 24 hours. */
@ApplicationScoped
class IdempotencyKeys {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    /** Marks an answer that was given before. */
    static final String REPLAYED = "Idempotent-Replayed";

    /** Status of an answer that is not there yet. */
    static final int CLAIMED = 102;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    IdempotencyKeys(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The key that a header names. */
    static Optional<UUID> keyOf(String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Forms.ID.read(header.strip()));
        } catch (UnfitValue refused) {
            throw new ProblemException(PlatformProblem.IDEMPOTENCY_KEY_INVALID);
        }
    }

    /** Who holds two offices uses the same key in both for two requests. */
    static String callerOf(Scope scope) {
        return scope.subject() + "/" + scope.organisationId();
    }

    static ProblemException inFlight() {
        return new ProblemException(PlatformProblem.IDEMPOTENCY_KEY_IN_FLIGHT);
    }

    byte[] written(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be stored", e);
        }
    }

    /** Whether no other transaction holds this key now. The lock ends with the transaction. */
    boolean tryLock(String caller, UUID key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:caller || '/' || :key, :seed))")
                .bind("seed", AdvisoryLocks.IDEMPOTENCY_KEY)
                .bind("caller", caller)
                .bind("key", key.toString())
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Response> find(String caller, UUID key, String operation, byte[] hash) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select operation, request_hash, status, headers::text as headers, body from idempotency_key"
                                + " where caller = :caller and key = :key")
                .bind("caller", caller)
                .bind("key", key)
                .map((row, context) -> {
                    if (!row.getString("operation").equals(operation)
                            || !Arrays.equals(row.getBytes("request_hash"), hash)) {
                        throw new ProblemException(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
                    }
                    if (row.getInt("status") == CLAIMED) {
                        throw inFlight();
                    }
                    return answer(row);
                })
                .findOne());
    }

    private Response answer(ResultSet row) throws SQLException {
        Response.ResponseBuilder answer = Response.status(row.getInt("status")).header(REPLAYED, "true");
        readHeaders(row.getString("headers")).forEach(answer::header);
        byte[] body = row.getBytes("body");
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    void store(String caller, UUID key, String operation, byte[] hash, Response response) {
        try {
            Map<String, String> kept = new LinkedHashMap<>();
            for (String header : KEPT_HEADERS) {
                if (response.getHeaderString(header) != null) {
                    kept.put(header, response.getHeaderString(header));
                }
            }
            byte[] body = response.getEntity() == null ? null : written(response.getEntity());
            if (body != null) {
                // The answer is stored as it was given, so it is given again in the same language.
                kept.putIfAbsent(
                        HttpHeaders.CONTENT_LANGUAGE, Language.current().tag());
            }
            String headers = json.writeValueAsString(kept);
            jdbi.useHandle(handle -> handle.createUpdate(
                            "insert into idempotency_key (caller, key, operation, request_hash, status, headers, body)"
                                    + " values (:caller, :key, :operation, :hash, :status, cast(:headers as jsonb),"
                                    + " :body)")
                    .bind("caller", caller)
                    .bind("key", key)
                    .bind("operation", operation)
                    .bind("hash", hash)
                    .bind("status", response.getStatus())
                    .bind("headers", headers)
                    .bind("body", body)
                    .execute());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be stored", e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "idempotency-keys")
    void forgetOldKeys() {
        jdbi.useHandle(handle -> handle.execute(
                "delete from idempotency_key where created_at < clock_timestamp() - interval '24 hours'"));
    }

    private Map<String, String> readHeaders(String headers) {
        try {
            return json.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
