package vn.memberdev.platform.problem;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A body that names a code which its closed list does not have: readable, but refused like any other unknown code. */
final class UnknownCodes {

    private UnknownCodes() {}

    /** Whether a body could not be read only because of such a code. */
    static boolean isCauseOf(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof InvalidFormatException unfit) {
                return unfit.getTargetType() != null && unfit.getTargetType().isEnum();
            }
        }
        return false;
    }
}
