package vn.memberdev.platform.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import vn.memberdev.platform.problem.PlatformProblem;

/** One body on its way: counted, timed, and handed on when it is complete. Used by one event loop only. */
final class Arrival {

    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final RoutingContext call;
    private final Body body;
    private final long limit;
    private final long silenceNanos;
    private final long longestNanos;
    private final long begun = System.nanoTime();
    private long heard = begun;
    private long size;
    private boolean over;
    private long timer;

    Arrival(RoutingContext call, Body body, long limit, Duration silence, Duration longest) {
        this.call = call;
        this.body = body;
        this.limit = limit;
        this.silenceNanos = silence.toNanos();
        this.longestNanos = longest.toNanos();
    }

    void begin(Runnable tooLarge) {
        HttpServerRequest request = call.request();
        timer = call.vertx().setPeriodic(LOOK_EVERY_MILLIS, tick -> giveUpIfLate());
        call.addEndHandler(ended -> end());
        request.exceptionHandler(broken -> end());
        request.handler(bytes -> take(bytes, request, tooLarge));
        request.endHandler(complete -> handOn());
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            call.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer bytes, HttpServerRequest request, Runnable tooLarge) {
        if (over) {
            return;
        }
        heard = System.nanoTime();
        size += bytes.length();
        if (size > limit) {
            end();
            tooLarge.run();
            return;
        }
        body.take(bytes, request);
    }

    private void handOn() {
        if (over) {
            return;
        }
        end();
        body.finish().onComplete(put -> {
            if (put.failed()) {
                call.fail(put.cause());
            } else {
                call.next();
            }
        });
    }

    private void giveUpIfLate() {
        long now = System.nanoTime();
        if (!over && (now - heard > silenceNanos || now - begun > longestNanos)) {
            end();
            EdgeAnswer.refuseAndClose(call, PlatformProblem.BODY_TOO_SLOW, Map.of());
        }
    }

    private void end() {
        over = true;
        call.vertx().cancelTimer(timer);
    }
}
