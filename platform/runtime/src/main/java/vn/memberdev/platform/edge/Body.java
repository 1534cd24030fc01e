package vn.memberdev.platform.edge;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The body of a call as it arrives: a small one in memory, a file on disk, where only this process can read it. */
interface Body {

    /** Key of the body in the routing context. */
    String KEY = "memberdev.body";

    /** How the files of this process are named. */
    String PREFIX = "body-" + ProcessHandle.current().pid() + "-";

    /** Takes bytes, and lets the caller of this call rest while they are more than can be put aside. */
    void take(Buffer bytes, HttpServerRequest from);

    /** Completes when all of it can be read. */
    Future<Void> finish();

    /** What arrived, from its beginning. */
    InputStream open() throws IOException;

    /** Forgets what arrived. */
    void discard();

    static Body inMemory() {
        Buffer all = Buffer.buffer();
        return new Body() {
            @Override
            public void take(Buffer bytes, HttpServerRequest from) {
                all.appendBuffer(bytes);
            }

            @Override
            public Future<Void> finish() {
                return Future.succeededFuture();
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(all.getBytes());
            }

            @Override
            public void discard() {
                // Goes with the call.
            }
        };
    }

    static Future<Body> onDisk(Vertx vertx) {
        var files = vertx.fileSystem();
        return files.createTempFile(PREFIX, ".part", "rw-------")
                .compose(path ->
                        files.open(path, new OpenOptions().setRead(false)).map(file -> onDisk(vertx, path, file)));
    }

    private static Body onDisk(Vertx vertx, String path, AsyncFile file) {
        return new Body() {
            private boolean complete;
            private Throwable failure;

            @Override
            public void take(Buffer bytes, HttpServerRequest from) {
                file.write(bytes).onFailure(full -> failure = full);
                if (file.writeQueueFull()) {
                    from.pause();
                    file.drainHandler(drained -> from.resume());
                }
            }

            @Override
            public Future<Void> finish() {
                complete = true;
                return file.close()
                        .compose(done -> failure == null ? Future.succeededFuture() : Future.failedFuture(failure));
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(Path.of(path));
            }

            @Override
            public void discard() {
                Future<Void> closed = complete ? Future.succeededFuture() : file.close();
                closed.onComplete(done -> vertx.fileSystem().delete(path));
            }
        };
    }
}
