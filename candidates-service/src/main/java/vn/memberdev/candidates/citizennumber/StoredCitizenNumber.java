package vn.memberdev.candidates.citizennumber;

import java.time.Instant;
import java.util.UUID;

/** A citizen number as it is stored: sealed, with the blind index under the same key. */
record StoredCitizenNumber(
        UUID candidateId, long version, Instant changedAt, String keyId, byte[] ciphertext, byte[] blindIndex) {

    /** Never the bytes. */
    @Override
    public String toString() {
        return "StoredCitizenNumber[" + candidateId + ", version " + version + ", key " + keyId + "]";
    }
}
