package vn.memberdev.local;

/** Where the suite says, in one line each, what it is doing. */
@FunctionalInterface
public interface Progress {

    void say(String line);

    /** For programs that do not want to hear. */
    static Progress silent() {
        return line -> {};
    }
}
