package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;
import static com.studiosync.system.attack.Trait.ADMINS_OWN;
import static com.studiosync.system.attack.Trait.CHANGING;
import static com.studiosync.system.attack.Trait.LAST;
import static com.studiosync.system.attack.Trait.OPEN;
import static com.studiosync.system.attack.Trait.SECRET;

import java.util.List;

/** The operations of identity-service. */
final class IdentityEntries {

    private IdentityEntries() {}

    static List<Entry> all() {
        return List.of(
                on("GET /.well-known/jwks.json"),
                on("GET /.well-known/openid-configuration"),
                on("GET /api/v1/roles"),
                on("POST /api/v1/auth/register"),
                on("POST /api/v1/auth/verify-email").is(SECRET),
                on("POST /api/v1/auth/verify-email/resend"),
                on("POST /api/v1/auth/login").is(SECRET),
                on("POST /api/v1/auth/refresh").is(SECRET),
                on("POST /api/v1/auth/logout").is(SECRET),
                on("POST /api/v1/auth/password/forgot"),
                on("POST /api/v1/auth/password/reset").is(SECRET),
                on("POST /api/v1/auth/switch").is(OPEN),
                on("POST /api/v1/auth/join").is(OPEN),
                on("GET /api/v1/account").is(CHANGING),
                on("PATCH /api/v1/account"),
                on("POST /api/v1/account/password").is(SECRET),
                on("POST /api/v1/account/email").is(SECRET),
                on("POST /api/v1/account/email/confirm").is(SECRET),
                on("POST /api/v1/account/erasure").is(SECRET),
                on("DELETE /api/v1/account/erasure").is(OPEN),
                on("PUT /api/v1/account/avatar"),
                on("GET /api/v1/account/avatar").is(OPEN),
                on("DELETE /api/v1/account/avatar").is(LAST, OPEN),
                on("GET /api/v1/account/memberships"),
                on("GET /api/v1/account/sessions").is(CHANGING),
                on("DELETE /api/v1/account/sessions/{id}", Kind.SESSION).is(ADMINS_OWN, LAST),
                on("DELETE /api/v1/account/sessions").is(LAST),
                on("POST /api/v1/invitations").makes(Kind.INVITATION).is(OPEN),
                on("POST /api/v1/invitations/bulk"),
                on("GET /api/v1/invitations"),
                on("GET /api/v1/invitations/{id}", Kind.INVITATION),
                on("POST /api/v1/invitations/{id}/resend", Kind.INVITATION).is(OPEN),
                on("DELETE /api/v1/invitations/{id}", Kind.INVITATION).is(LAST),
                on("GET /api/v1/invitations/by-token/{token}", Kind.TOKEN).is(SECRET),
                on("POST /api/v1/invitations/accept").is(SECRET),
                on("GET /api/v1/members"),
                on("GET /api/v1/members/{accountId}", Kind.ACCOUNT),
                on("PATCH /api/v1/members/{accountId}", Kind.ACCOUNT).is(LAST),
                on("POST /api/v1/members/{accountId}/approve", Kind.ACCOUNT).is(OPEN),
                on("POST /api/v1/members/{accountId}/decline", Kind.ACCOUNT).is(OPEN),
                on("DELETE /api/v1/members/{accountId}", Kind.ACCOUNT).is(LAST),
                on("GET /api/v1/audit").is(CHANGING),
                on("POST /api/v1/operator/signing-keys/rotation"),
                on("DELETE /api/v1/account/memberships/{studioId}", Kind.STUDIO).is(LAST));
    }
}
