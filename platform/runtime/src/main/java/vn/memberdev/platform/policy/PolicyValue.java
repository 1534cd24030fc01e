package vn.memberdev.platform.policy;

import java.time.LocalDate;
import java.util.Set;

/**
 * A value of a rule of the field, in force from one day to another.
 *
 * @param key name of the rule, for example {@code awareness-certificate.validity-months}
 * @param value the value as text
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null
 * @param citation the regulation it comes from
 * @param version short id that cases keep, for example {@code 294-QD/TW}
 */
public record PolicyValue(
        String key, String value, LocalDate validFrom, LocalDate validTo, String citation, String version) {

    public int asInt() {
        return Integer.parseInt(value);
    }

    /** A set of codes, separated by commas. */
    public Set<String> asCodes() {
        return Set.of(value.split(",", -1));
    }
}
