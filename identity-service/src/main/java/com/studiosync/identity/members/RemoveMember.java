package com.studiosync.identity.members;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.memberships.Circle;
import com.studiosync.identity.memberships.Departure;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.sessions.EndSessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends a membership against or without the member's wish; the account stays. */
@ApplicationScoped
class RemoveMember {

    private final Handling handling;
    private final Memberships memberships;
    private final EndSessions sessions;

    RemoveMember(Handling handling, Memberships memberships, EndSessions sessions) {
        this.handling = handling;
        this.memberships = memberships;
        this.sessions = sessions;
    }

    Uni<Void> remove(UUID target) {
        return handling.of(target, (circle, account) -> remove(circle));
    }

    private Uni<Void> remove(Circle circle) {
        Membership member = Standing.member(circle.managed());
        circle.requireCover(Powers.NONE);
        circle.requireKeeper(Powers.NONE);
        UUID target = member.accountId();
        return handling.tell(Action.MEMBERSHIP_REVOKED, target, member.revoked(Departure.REMOVED))
                .flatMap(told -> memberships.delete(member))
                .flatMap(deleted -> sessions.refuseTokens(target, member.studioId()));
    }
}
