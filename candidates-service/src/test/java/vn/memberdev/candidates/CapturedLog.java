package vn.memberdev.candidates;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/** Everything the service logs while it is open, with stack traces, as the console would show it. */
final class CapturedLog extends Handler {

    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final Logger root = LogContext.getLogContext().getLogger("");

    private CapturedLog() {}

    static CapturedLog start() {
        CapturedLog log = new CapturedLog();
        log.root.addHandler(log);
        return log;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public void publish(LogRecord message) {
        StringWriter text = new StringWriter();
        text.append(ExtLogRecord.wrap(message).getFormattedMessage());
        if (message.getThrown() != null) {
            message.getThrown().printStackTrace(new PrintWriter(text));
        }
        texts.add(text.toString());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
