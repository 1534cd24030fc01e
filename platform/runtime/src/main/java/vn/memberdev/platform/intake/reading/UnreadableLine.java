package vn.memberdev.platform.intake.reading;

import java.io.IOException;

/** A line that no row can be made of, most often because a quote is not closed. Says nothing of what stands there. */
public final class UnreadableLine extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableLine(int line) {
        super("line " + line + " cannot be read");
        this.line = line;
    }

    public int line() {
        return line;
    }
}
