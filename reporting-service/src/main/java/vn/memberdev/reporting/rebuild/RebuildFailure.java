package vn.memberdev.reporting.rebuild;

import java.util.Optional;
import vn.memberdev.reporting.generation.Generation;

/** A rebuild cannot succeed, however often it is tried. Its text goes to operators: ids and numbers only. */
class RebuildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Generation.Check check;

    RebuildFailure(String message, Throwable cause, Generation.Check check) {
        super(message, cause);
        this.check = check;
    }

    /** What the comparison found, if it came to one. */
    Optional<Generation.Check> check() {
        return Optional.ofNullable(check);
    }
}
