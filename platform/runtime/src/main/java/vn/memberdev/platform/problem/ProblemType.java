package vn.memberdev.platform.problem;

/**
 * One entry of a feature's closed catalogue of problems: what can go wrong there, told by a code that never changes.
 * Implemented by one enum per feature. The code is API: it is never renamed, and a retired code is never used again.
 */
public interface ProblemType {

    /** The entry as the enum writes it. */
    Row row();

    /** Stable code in kebab-case, also the last segment of the problem's type URI. */
    default String code() {
        return row().code();
    }

    /** HTTP status that goes with the problem. */
    default int status() {
        return row().status();
    }

    /** One short sentence that is the same for every occurrence. */
    default String title() {
        return row().title();
    }

    /** What an entry says. */
    record Row(String code, int status, String title) {}
}
