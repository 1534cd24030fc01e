package vn.memberdev.platform.sample;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Keeps what is logged, as the console of a service shows it. */
final class LogProbe extends Handler implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final PatternFormatter format =
            new PatternFormatter(ConfigProvider.getConfig().getValue("quarkus.log.console.format", String.class));

    static LogProbe open() {
        LogProbe probe = new LogProbe();
        Logger.getLogger("").addHandler(probe);
        return probe;
    }

    /** What was logged since this probe was opened, one entry a record, stack traces included. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord logged) {
        lines.add(format.format(ExtLogRecord.wrap(logged)));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
