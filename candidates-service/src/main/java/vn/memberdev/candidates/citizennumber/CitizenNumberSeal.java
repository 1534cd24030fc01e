package vn.memberdev.candidates.citizennumber;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.privacy.BlindIndexes;
import vn.memberdev.platform.privacy.FieldCipher;
import vn.memberdev.platform.privacy.FieldRef;

/** Seals and opens citizen numbers. */
@ApplicationScoped
class CitizenNumberSeal {

    /** Sealed into every number, so it never changes. */
    private static final String FIELD = "candidate.citizen-number";

    private final FieldCipher cipher;
    private final BlindIndexes indexes;

    CitizenNumberSeal(FieldCipher cipher, BlindIndexes indexes) {
        this.cipher = cipher;
        this.indexes = indexes;
    }

    StoredCitizenNumber seal(UUID candidateId, long version, Instant changedAt, String number) {
        byte[] sealed = cipher.seal(new FieldRef(candidateId, FIELD), number);
        return new StoredCitizenNumber(
                candidateId,
                version,
                changedAt,
                FieldCipher.keyOf(sealed),
                sealed,
                indexes.current(FIELD, CitizenNumberText.normal(number)));
    }

    /** The number as it was recorded. */
    String open(StoredCitizenNumber stored) {
        return cipher.open(new FieldRef(stored.candidateId(), FIELD), stored.ciphertext());
    }

    /** What the same number may be indexed as, under every key. */
    List<byte[]> indexesOf(String number) {
        return indexes.all(FIELD, CitizenNumberText.normal(number));
    }
}
