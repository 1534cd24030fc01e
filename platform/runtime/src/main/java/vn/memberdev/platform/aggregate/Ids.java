package vn.memberdev.platform.aggregate;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identities: UUID version 7, made in Java so that a row and its event share them, and growing with time. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
