package vn.memberdev.local.demo.reorganisation;

/**
 * An organisation that the script founds. Its code is free from that day on, and by it a second run finds it again.
 *
 * @param key key in the plan
 * @param parentKey the organisation above
 * @param name name
 * @param code official code
 */
public record NewUnit(String key, String parentKey, String name, String code) {

    /** What the script founds has base organisations or cells of communes below it. */
    public static final String KIND = "SUPERIOR";
}
