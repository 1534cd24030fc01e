package vn.memberdev.reporting.rollup;

import java.util.Arrays;
import java.util.Optional;

/** By which tree figures are rolled up. */
public enum TreeBasis {
    /** By the tree of that time: flows by the last day of their month, stocks by the day asked about. */
    AS_REPORTED("as-reported"),
    /** By the tree of today, through lineage: what ended counts where its records are kept. */
    RESTATED("restated");

    private final String code;

    TreeBasis(String code) {
        this.code = code;
    }

    /** How callers write it. */
    public String code() {
        return code;
    }

    public static Optional<TreeBasis> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
