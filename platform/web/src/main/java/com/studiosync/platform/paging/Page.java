package com.studiosync.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page starts, or {@code null} on the last one
 */
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Where the next page starts; null on the last one",
                examples = "MDE5OGYzYzItN2QxYS03YjQzLTlhNTItMGMzYTZmMWQyZTExCg")
        String nextCursor) {

    /**
     * Cuts a page from rows that were asked for with {@link PageRequest#fetchSize()}, one more than fit: the extra row
     * tells that there is a next page.
     */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, Function<T, Cursor> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, position.apply(items.get(items.size() - 1)).encoded());
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
