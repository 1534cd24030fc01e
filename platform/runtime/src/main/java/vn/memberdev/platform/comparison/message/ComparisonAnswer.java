package vn.memberdev.platform.comparison.message;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;

/**
 * A part of an owner's answer. It tells ids and versions, nothing else.
 *
 * @param requestId the request
 * @param part from 1
 * @param last whether no further part comes
 * @param buckets the digests of all buckets that are not empty, if these were asked for
 * @param versions aggregates in their versions, if these were asked for
 */
public record ComparisonAnswer(UUID requestId, int part, boolean last, List<Bucket> buckets, List<VersionOf> versions) {

    /**
     * @param bucket number of the bucket
     * @param count aggregates in it
     * @param versions sum of their versions
     * @param hash sum of the 64-bit hashes of {@code id:version}, modulo 2^64; text, for JSON readers cut long numbers
     */
    public record Bucket(int bucket, long count, BigInteger versions, String hash) {}

    public record VersionOf(UUID id, long version) {}
}
