package vn.memberdev.candidates.citizennumber;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.privacy.PrivacyKeys;

/**
 * Brings all citizen numbers under the current key, in transactions of a few hundred: a call that is broken off has done
 * part of the work, and the next one goes on. Versions and entity tags stay, because what the rows say stays.
 */
@ApplicationScoped
public class KeyRotationService {

    private static final int CHUNK_SIZE = 200;

    /** Numbers a call goes through, so that it ends before anybody grows impatient. */
    private static final int MAX_NUMBERS = 20_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CitizenNumberRepository repository;
    private final CitizenNumberSeal seal;
    private final PrivacyKeys keys;

    KeyRotationService(CitizenNumberRepository repository, CitizenNumberSeal seal, PrivacyKeys keys) {
        this.repository = repository;
        this.seal = seal;
        this.keys = keys;
    }

    /** Writes numbers under older keys again. */
    public RotationView rotate() {
        Progress progress = new Progress();
        int seen = 0;
        int found;
        do {
            found = QuarkusTransaction.requiringNew().call(() -> rotateSome(progress));
            seen += found;
        } while (found == CHUNK_SIZE && seen < MAX_NUMBERS);
        return new RotationView(
                keys.currentId(), progress.rotated, progress.unreadable, repository.countNotUnderKey(keys.currentId()));
    }

    private int rotateSome(Progress progress) {
        List<StoredCitizenNumber> rows = repository.notUnderKey(keys.currentId(), progress.after, CHUNK_SIZE);
        for (StoredCitizenNumber row : rows) {
            rotate(row, progress);
            progress.after = row.candidateId();
        }
        return rows.size();
    }

    private void rotate(StoredCitizenNumber row, Progress progress) {
        String number;
        try {
            number = seal.open(row);
        } catch (IllegalStateException changed) {
            Log.errorf(
                    "The citizen number of candidate %s does not open; it was changed past the service",
                    row.candidateId());
            progress.unreadable++;
            return;
        }
        repository.replace(seal.seal(row.candidateId(), row.version(), row.changedAt(), number));
        progress.rotated++;
    }

    private static final class Progress {
        private UUID after = BEFORE_ALL;
        private int rotated;
        private int unreadable;
    }
}
