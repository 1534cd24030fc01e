package vn.memberdev.admissions.act;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of votes that a decision needs, compared in whole numbers: {@code > 1/2} is met by 6 of 11, not by 5 of 10;
 * {@code >= 2/3} by 14 of 20.
 *
 * @param numerator numerator of the share
 * @param denominator denominator of the share
 * @param strict whether more than the share is needed
 */
public record VoteThreshold(long numerator, long denominator, boolean strict) {

    private static final Pattern FORM = Pattern.compile("(>=?)\\s*(\\d+)/([1-9]\\d*)");

    /** Reads a policy value. A value of another form is a fault of the installation. */
    public static VoteThreshold parse(String policyValue) {
        Matcher form = FORM.matcher(policyValue.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("not a vote threshold: " + policyValue);
        }
        return new VoteThreshold(
                Long.parseLong(form.group(2)),
                Long.parseLong(form.group(3)),
                form.group(1).equals(">"));
    }

    /** Whether the votes reach the share. */
    public boolean isMetBy(int votesFor, int votesEntitled) {
        long given = denominator * votesFor;
        long needed = numerator * votesEntitled;
        return strict ? given > needed : given >= needed;
    }

    @Override
    public String toString() {
        return (strict ? "> " : ">= ") + numerator + "/" + denominator;
    }
}
