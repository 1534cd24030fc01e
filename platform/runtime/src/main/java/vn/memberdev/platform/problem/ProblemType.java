package vn.memberdev.platform.problem;

/**
 * One entry of a feature's closed catalogue of problems: what can go wrong there, told by a code that never changes.
 * Implemented by one enum per feature. The code is API: it is never renamed, and a retired code is never used again.
 */
public interface ProblemType {

    /** Stable code in kebab-case, also the last segment of the problem's type URI. */
    String code();

    /** HTTP status that goes with the problem. */
    int status();

    /** One short sentence that is the same for every occurrence. */
    String title();
}
