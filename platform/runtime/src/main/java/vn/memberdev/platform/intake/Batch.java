package vn.memberdev.platform.intake;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Body of a batch call: up to 500 items, each carried out or refused on its own, all good ones in one transaction.
 *
 * @param items the items
 */
public record Batch<T>(@NotNull List<T> items) {

    /** Items one call may carry. */
    public static final int LARGEST = 500;

    /**
     * What the items name, each once, so that it can be looked up in one question. Items and names that are missing are
     * left out: the runner refuses them, item by item.
     */
    public <K> Set<K> distinct(Function<? super T, K> name) {
        return items.stream()
                .limit(LARGEST)
                .filter(Objects::nonNull)
                .map(name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
