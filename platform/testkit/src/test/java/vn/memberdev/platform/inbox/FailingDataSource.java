package vn.memberdev.platform.inbox;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;

/** The real database, which is away for the one connection that a test names. */
final class FailingDataSource {

    private final AtomicInteger connections = new AtomicInteger();
    private volatile int away;

    /** From now on the connection of that number is refused; the first is 1. */
    void refuse(int number) {
        connections.set(0);
        away = number;
    }

    int asked() {
        return connections.get();
    }

    AgroalDataSource before(AgroalDataSource real) {
        return (AgroalDataSource) Proxy.newProxyInstance(
                AgroalDataSource.class.getClassLoader(),
                new Class<?>[] {AgroalDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection") && connections.incrementAndGet() == away) {
                        throw new SQLTransientConnectionException("the database is away");
                    }
                    return method.invoke(real, arguments);
                });
    }
}
