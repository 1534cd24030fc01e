package vn.memberdev.platform.precondition;

import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** If-Match on commands: a caller says which version it has seen, so that nobody overwrites what they did not read. */
public final class Precondition {

    private Precondition() {}

    /**
     * Refuses a command whose caller has not seen the present version: 428 without the header, 412 with another
     * version. A weak tag never matches (RFC 9110, 13.1.1).
     *
     * @param ifMatch the header as it came, or null
     * @param version the present version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(PlatformProblem.PRECONDITION_REQUIRED);
        }
        String present = "\"" + version + "\"";
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals(present) || tag.strip().equals("*")) {
                return;
            }
        }
        throw new ProblemException(PlatformProblem.PRECONDITION_FAILED).with("version", version);
    }
}
