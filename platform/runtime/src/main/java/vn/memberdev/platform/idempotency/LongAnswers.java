package vn.memberdev.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Idempotency-Key for work that is too long for one transaction: the key is claimed before it and the answer stored after
 * it. A claim that is not kept alive is free again after a while, as if the work had never begun; what of it was written is
 * found by the work itself.
 */
@ApplicationScoped
public class LongAnswers {

    private final SecurityIdentity identity;
    private final IdempotencyKeys keys;
    private final IdempotencyClaims claims;
    private final ObjectMapper json;

    LongAnswers(SecurityIdentity identity, IdempotencyKeys keys, IdempotencyClaims claims, ObjectMapper json) {
        this.identity = identity;
        this.keys = keys;
        this.claims = claims;
        this.json = json;
    }

    /**
     * An answer.
     *
     * @param value what was answered
     * @param replayed whether it is that of an earlier call
     */
    public record Answer<T>(T value, boolean replayed) {}

    /**
     * Does the work, or answers as it was answered under this key before.
     *
     * @param header the header Idempotency-Key, or null
     * @param operation what is done
     * @param hash what tells the request from another one
     * @param type what is answered
     * @param work the work; it runs the given task now and then, to say that it goes on
     */
    public <T> Answer<T> once(String header, String operation, byte[] hash, Class<T> type, Function<Runnable, T> work) {
        Optional<UUID> key = IdempotencyKeys.keyOf(header);
        if (key.isEmpty()) {
            return new Answer<>(work.apply(() -> {}), false);
        }
        String caller = identity.getPrincipal().getName();
        if (!claims.claim(caller, key.get(), operation, hash)) {
            return new Answer<>(read(keys.find(caller, key.get(), operation, hash), type), true);
        }
        boolean done = false;
        try {
            T value = work.apply(() -> claims.keep(caller, key.get()));
            claims.fulfil(caller, key.get(), value);
            done = true;
            return new Answer<>(value, false);
        } finally {
            if (!done) {
                claims.release(caller, key.get());
            }
        }
    }

    /** The same answer, marked as one that was given before. */
    public static Response markedAsReplayed(Response response) {
        return Response.fromResponse(response)
                .header(IdempotencyKeys.REPLAYED, "true")
                .build();
    }

    private <T> T read(Optional<Response> stored, Class<T> type) {
        // The claim was refused because of an answer, or of a call that is under way, and that is no answer.
        Response answer = stored.orElseThrow(IdempotencyKeys::inFlight);
        try {
            return json.readValue((byte[]) answer.getEntity(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
