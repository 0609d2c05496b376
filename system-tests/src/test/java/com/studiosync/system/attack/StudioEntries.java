package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;
import static com.studiosync.system.attack.Trait.LAST;
import static com.studiosync.system.attack.Trait.OPEN;

import java.util.List;

/** The operations of studio-service. */
final class StudioEntries {

    private StudioEntries() {}

    static List<Entry> all() {
        return List.of(
                on("GET /api/v1/subdomains/{name}", Kind.SUBDOMAIN).is(OPEN),
                on("POST /api/v1/studios").is(OPEN),
                on("GET /api/v1/studios"),
                on("GET /api/v1/studio"),
                on("PATCH /api/v1/studio"),
                on("PUT /api/v1/studio/hours"),
                on("GET /api/v1/studio/hours"),
                on("GET /api/v1/public/studio/hours"),
                on("PATCH /api/v1/studio/settings"),
                on("GET /api/v1/studio/settings"),
                on("PUT /api/v1/studio/policies"),
                on("GET /api/v1/studio/policies"),
                on("GET /api/v1/studio/policies/in-force"),
                on("GET /api/v1/public/studio/policies"),
                on("GET /api/v1/studio/policies/{code}/versions/{version}", Kind.POLICY, Kind.VERSION),
                on("GET /api/v1/public/studio/policies/{code}/versions/{version}", Kind.POLICY, Kind.VERSION)
                        .is(OPEN),
                on("PUT /api/v1/studio/layout"),
                on("GET /api/v1/studio/layout"),
                on("GET /api/v1/studio/layout.svg"),
                on("GET /api/v1/studio/layout/versions"),
                on("GET /api/v1/studio/layout/versions/{version}", Kind.VERSION),
                on("GET /api/v1/studio/layout/templates"),
                on("POST /api/v1/studio/layout/templates/{code}", Kind.TEMPLATE),
                on("POST /api/v1/studio/layout/versions/{version}/restore", Kind.VERSION),
                on("PUT /api/v1/studio/{image}", Kind.IMAGE),
                on("GET /api/v1/studio/{image}", Kind.IMAGE),
                on("GET /api/v1/public/studio/{image}", Kind.IMAGE),
                on("DELETE /api/v1/studio/{image}", Kind.IMAGE).is(LAST),
                on("GET /api/v1/public/studio"),
                on("POST /api/v1/studio/owner").is(LAST),
                on("PUT /api/v1/studio/subdomain").is(LAST, OPEN),
                on("POST /api/v1/studio/deactivate").is(LAST, OPEN),
                on("POST /api/v1/studio/reactivate").is(LAST, OPEN),
                on("DELETE /api/v1/studio").is(LAST, OPEN));
    }
}
