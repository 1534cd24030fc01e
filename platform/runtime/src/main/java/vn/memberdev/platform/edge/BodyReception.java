package vn.memberdev.platform.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.problem.PlatformProblem;

/**
 * Has the body of a call arrive before a worker is taken, so that callers who send slowly wait for nobody but
 * themselves. A body that is too large is refused by what its header says of it, or as soon as it is.
 */
@ApplicationScoped
public class BodyReception {

    /** After the authentication of Quarkus, which has 200: nothing is put aside for callers who are not known. */
    private static final int AFTER_AUTHENTICATION = 50;

    private final long largestJson;
    private final long largestFile;
    private final Duration silence;
    private final Duration longest;

    BodyReception(
            @ConfigProperty(name = "memberdev.http.largest-json") MemorySize largestJson,
            @ConfigProperty(name = "memberdev.http.largest-file") MemorySize largestFile,
            @ConfigProperty(name = "memberdev.http.body-silence") Duration silence,
            @ConfigProperty(name = "memberdev.http.body-longest") Duration longest) {
        this.largestJson = largestJson.asLongValue();
        this.largestFile = largestFile.asLongValue();
        this.silence = silence;
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, AFTER_AUTHENTICATION);
    }

    private void receive(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!hasBody(request)) {
            call.next();
            return;
        }
        boolean file = isFile(request);
        long limit = file ? largestFile : largestJson;
        if (announced(request) > limit) {
            refuseAsTooLarge(call, limit);
        } else if (isAnonymous(call)) {
            call.next();
        } else if (file) {
            // Nothing is read until there is a place for it.
            request.pause();
            Body.onDisk(call.vertx()).onComplete(body -> receive(call, limit, body));
        } else {
            receive(call, limit, Future.succeededFuture(Body.inMemory()));
        }
    }

    private void receive(RoutingContext call, long limit, AsyncResult<Body> place) {
        if (place.failed()) {
            call.fail(place.cause());
            return;
        }
        Body body = place.result();
        call.put(Body.KEY, body);
        call.addEndHandler(ended -> body.discard());
        Arrival arrival = new Arrival(call, body, limit, silence, longest);
        if (!call.response().closed()) {
            arrival.begin(() -> refuseAsTooLarge(call, limit));
        }
    }

    /** A caller reads the answer only when everything is sent: the rest is read and dropped, within reason. */
    private void refuseAsTooLarge(RoutingContext call, long limit) {
        HttpServerRequest request = call.request();
        AtomicLong dropped = new AtomicLong();
        long timer = call.vertx()
                .setTimer(silence.toMillis(), late -> request.connection().close());
        request.handler(bytes -> {
            if (dropped.addAndGet(bytes.length()) > largestFile) {
                request.connection().close();
            }
        });
        request.exceptionHandler(broken -> call.vertx().cancelTimer(timer));
        request.endHandler(complete -> call.vertx().cancelTimer(timer));
        request.resume();
        EdgeAnswer.refuse(call, PlatformProblem.BODY_TOO_LARGE, Map.of("limit", limit));
    }

    private static boolean hasBody(HttpServerRequest request) {
        return !request.isEnded()
                && (announced(request) > 0
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || (request.version() == HttpVersion.HTTP_2 && announced(request) < 0));
    }

    /** What the header says of the size; -1 where it says nothing. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return -1;
        }
    }

    private static boolean isFile(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && !type.toLowerCase(Locale.ROOT).contains("json");
    }

    private static boolean isAnonymous(RoutingContext call) {
        return !(call.user() instanceof QuarkusHttpUser known)
                || known.getSecurityIdentity().isAnonymous();
    }
}
