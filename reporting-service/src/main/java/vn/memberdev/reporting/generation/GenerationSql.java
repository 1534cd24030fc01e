package vn.memberdev.reporting.generation;

/** How reads find the live generation. */
public final class GenerationSql {

    /**
     * The live generation, as it is at the moment of the statement or of its snapshot. Not remembered by any replica,
     * so that all are right after a swap.
     */
    public static final String LIVE = "(select g.id from generation g where g.phase = 'LIVE')";

    private GenerationSql() {}
}
