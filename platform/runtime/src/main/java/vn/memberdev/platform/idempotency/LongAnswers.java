package vn.memberdev.platform.idempotency;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.scope.CurrentScope;

/**
 * Idempotency-Key for work that is too long for one transaction: the key is claimed before it and the answer stored after
 * it. A claim that is not kept alive is free again after a while, as if the work had never begun; what of it was written is
 * found by the work itself.
 */
@ApplicationScoped
public class LongAnswers {

    /** Reads what was written here, as it is. */
    private static final JsonMapper STORED = new JsonMapper();

    private final CurrentScope current;
    private final IdempotencyKeys keys;
    private final IdempotencyClaims claims;

    LongAnswers(CurrentScope current, IdempotencyKeys keys, IdempotencyClaims claims) {
        this.current = current;
        this.keys = keys;
        this.claims = claims;
    }

    /**
     * An answer.
     *
     * @param value what was answered
     * @param language the language of its texts
     * @param replayed whether it is that of an earlier call
     */
    public record Answer<T>(T value, String language, boolean replayed) {

        private static <T> Answer<T> ofNow(T value) {
            return new Answer<>(value, Language.current().tag(), false);
        }

        /** The response that carries it, with its language; marked if it was given before. */
        public Response headed(Response response) {
            Response.ResponseBuilder headed =
                    Response.fromResponse(response).header(HttpHeaders.CONTENT_LANGUAGE, language);
            return (replayed ? headed.header(IdempotencyKeys.REPLAYED, "true") : headed).build();
        }
    }

    /**
     * Does the work, or answers as it was answered under this key before.
     *
     * @param header the header Idempotency-Key, or null
     * @param operation what is done
     * @param hash what tells the request from another one
     * @param type what is answered
     * @param work the work; each of its transactions runs the given task, to say that it goes on
     */
    public <T> Answer<T> once(String header, String operation, byte[] hash, Class<T> type, Function<Runnable, T> work) {
        Optional<UUID> key = IdempotencyKeys.keyOf(header);
        if (key.isEmpty()) {
            return Answer.ofNow(work.apply(() -> {}));
        }
        String caller = IdempotencyKeys.callerOf(current.scope());
        Optional<IdempotencyClaims.Claim> claim = claims.claim(caller, key.get(), operation, hash);
        if (claim.isEmpty()) {
            return read(keys.find(caller, key.get(), operation, hash), type);
        }
        boolean done = false;
        try {
            T value = work.apply(() -> claims.keep(claim.get()));
            claims.fulfil(claim.get(), value);
            done = true;
            return Answer.ofNow(value);
        } finally {
            if (!done) {
                claims.release(claim.get());
            }
        }
    }

    private static <T> Answer<T> read(Optional<Response> stored, Class<T> type) {
        // The claim was refused because of an answer, or of a call that is under way, and that is no answer.
        Response answer = stored.orElseThrow(IdempotencyKeys::inFlight);
        try {
            return new Answer<>(
                    STORED.readValue((byte[]) answer.getEntity(), type),
                    answer.getHeaderString(HttpHeaders.CONTENT_LANGUAGE),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
