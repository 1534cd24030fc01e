package vn.memberdev.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items
 * @param nextCursor opaque cursor of the next page; absent on the last one
 * @param links absolute address of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String nextCursor, Links links) {

    /** Links of a page. */
    public record Links(String next) {}

    /** The same page with each item turned into another. */
    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), nextCursor, links);
    }
}
