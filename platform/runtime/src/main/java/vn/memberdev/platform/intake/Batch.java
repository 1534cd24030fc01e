package vn.memberdev.platform.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Body of a batch call: up to 500 items, each carried out or refused on its own, all good ones in one transaction.
 *
 * @param items the items
 */
public record Batch<T>(@NotNull List<T> items) {

    /** Items one call may carry. */
    public static final int LARGEST = 500;
}
