package vn.memberdev.platform.export;

import java.util.List;

/** Reads the records of an export page by page, in the order of a key. */
@FunctionalInterface
public interface PageSource<T> {

    /**
     * The next records. Runs in a transaction of its own; what it hands out must need no other.
     *
     * @param last the last record of the page before, or null for the first page
     * @param limit most records to read
     * @return fewer records than the limit if there are no more
     */
    List<T> after(T last, int limit);
}
