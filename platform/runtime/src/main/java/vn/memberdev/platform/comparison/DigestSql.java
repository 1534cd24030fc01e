package vn.memberdev.platform.comparison;

/** The one way to compute digests: the same SQL on both sides. */
final class DigestSql {

    static final int BUCKETS = 1024;

    private DigestSql() {}

    /** Each aggregate of a query of {@code id} and {@code version}, with its bucket. */
    static String rows(String versions) {
        return "select id, version, cast(hashtextextended(cast(id as text), 0) & " + (BUCKETS - 1)
                + " as integer) as bucket from (" + versions + ") v";
    }

    /** The digest of each bucket that is not empty. */
    static String buckets(String versions) {
        return "select bucket, count(*) as count, sum(version) as versions,"
                + " mod(sum(hashtextextended(id || ':' || version, 0)), 18446744073709551616) as hash from ("
                + rows(versions) + ") r group by bucket";
    }
}
