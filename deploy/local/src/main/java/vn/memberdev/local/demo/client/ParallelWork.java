package vn.memberdev.local.demo.client;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.memberdev.local.SuiteException;

/** Results of work that runs beside other work. */
public final class ParallelWork {

    private ParallelWork() {}

    /** The result, or the failure as the one who waits should see it. */
    public static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted; ./deploy/local/up goes on with the load.", e);
        }
    }
}
