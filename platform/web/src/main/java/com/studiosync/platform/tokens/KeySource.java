package com.studiosync.platform.tokens;

import io.smallrye.mutiny.Uni;

/** Where the public signing keys come from: over HTTP everywhere but in identity-service, which owns them. */
public interface KeySource {

    /** The current JSON Web Key Set (RFC 7517), as JSON. */
    Uni<String> load();
}
