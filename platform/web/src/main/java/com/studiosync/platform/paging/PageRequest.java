package com.studiosync.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page a client asks for; use it as a {@code @BeanParam}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many items at the most, 1 to 100", example = "20")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The nextCursor of the page before")
    String cursor;

    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than fit on the page. */
    public int fetchSize() {
        return limit + 1;
    }

    /** The position after which the page starts; empty for the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(Cursor::decode);
    }
}
