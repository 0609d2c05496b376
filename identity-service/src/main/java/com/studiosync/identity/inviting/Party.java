package com.studiosync.identity.inviting;

import com.studiosync.platform.security.Role;
import com.studiosync.platform.time.Ids;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who invites people, and as what.
 *
 * @param host the account that invites
 * @param locale what to write the mails in, or {@code null} for the host's own language
 * @param ids where the ids of the invitations come from
 */
record Party(UUID studioId, UUID host, Collection<Role> roles, String locale, Supplier<UUID> ids) {

    static Party of(UUID studioId, UUID host, BulkInviteRequest request) {
        return new Party(studioId, host, request.roles(), request.locale(), Ids::next);
    }

    /** The one for a single guest, whose invitation has an id already. */
    static Party of(UUID studioId, UUID host, Role role, String locale, UUID invitationId) {
        return new Party(studioId, host, List.of(role), locale, () -> invitationId);
    }
}
