package com.studiosync.platform.preconditions;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A view of a document that changes over time. Its version becomes the {@code ETag} of the answer and is no part of the
 * body.
 */
public interface Versioned {

    /** Grows with every change of the document. */
    @JsonIgnore
    long version();
}
