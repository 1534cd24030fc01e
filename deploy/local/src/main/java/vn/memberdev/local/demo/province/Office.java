package vn.memberdev.local.demo.province;

/** The base organisations that every district has besides its communes. */
public enum Office {
    COMMITTEE,
    ADMINISTRATION,
    SCHOOL,
    HEALTH_CENTRE,
    UNIONS;

    /** The key of this office of a district. */
    public String key(String district) {
        return district.replace("district", "office") + "-" + (ordinal() + 1);
    }
}
