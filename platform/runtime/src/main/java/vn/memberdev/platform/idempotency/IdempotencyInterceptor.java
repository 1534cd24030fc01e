package vn.memberdev.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.sql.LongWork;

/** Carries out {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
public class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private final HttpHeaders headers;
    private final CurrentScope current;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final LongWork work;

    IdempotencyInterceptor(
            HttpHeaders headers, CurrentScope current, IdempotencyKeys keys, ObjectMapper json, LongWork work) {
        this.headers = headers;
        this.current = current;
        this.keys = keys;
        this.json = json;
        this.work = work;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<UUID> key = IdempotencyKeys.keyOf(headers.getHeaderString(HEADER));
        if (key.isEmpty()) {
            return isBatch(call) ? work.bulk(QuarkusTransaction.joiningExisting(), call::proceed) : call.proceed();
        }
        String caller = IdempotencyKeys.callerOf(current.scope());
        String operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        byte[] hash = hash(operation, call.getParameters());
        Callable<Object> once = () -> {
            if (!keys.tryLock(caller, key.get())) {
                throw IdempotencyKeys.inFlight();
            }
            Optional<Response> stored = keys.find(caller, key.get(), operation, hash);
            if (stored.isPresent()) {
                return stored.get();
            }
            Response response = (Response) call.proceed();
            keys.store(caller, key.get(), operation, hash, response);
            return response;
        };
        TransactionRunnerOptions transaction = QuarkusTransaction.joiningExisting();
        return isBatch(call) ? work.bulk(transaction, once) : transaction.call(once);
    }

    private static boolean isBatch(InvocationContext call) {
        return Arrays.asList(call.getMethod().getParameterTypes()).contains(Batch.class);
    }

    private byte[] hash(String operation, Object[] parameters) {
        List<Object> said = new ArrayList<>();
        said.add(operation);
        for (Object parameter : parameters) {
            // What the container injects (headers, URI, request) is not part of what the caller said.
            boolean injected =
                    (parameter != null && parameter.getClass().getName().startsWith("org.jboss.resteasy"))
                            || parameter instanceof jakarta.ws.rs.core.UriInfo
                            || parameter instanceof jakarta.ws.rs.core.Request;
            if (!injected) {
                said.add(parameter);
            }
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(said));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
