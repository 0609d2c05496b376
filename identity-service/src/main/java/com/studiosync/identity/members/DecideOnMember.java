package com.studiosync.identity.members;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.memberships.Cause;
import com.studiosync.identity.memberships.Circle;
import com.studiosync.identity.memberships.Departure;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Approves or declines the wish to become a member. */
@ApplicationScoped
class DecideOnMember {

    private final Handling handling;
    private final Memberships memberships;
    private final Clock clock;

    DecideOnMember(Handling handling, Memberships memberships, Clock clock) {
        this.handling = handling;
        this.memberships = memberships;
        this.clock = clock;
    }

    Uni<Member> approve(UUID target, ApprovalRequest request) {
        return handling.of(target, (circle, account) -> approve(circle, account, request));
    }

    private Uni<Member> approve(Circle circle, Account account, ApprovalRequest request) {
        Membership waiting = Standing.waiting(circle.managed());
        Set<String> roles = ApprovalRequest.rolesOf(request, waiting);
        circle.requireCover(new Powers(roles, Set.of(), Set.of()));
        return handling.tell(
                        Action.MEMBERSHIP_APPROVED,
                        waiting.accountId(),
                        waiting.activate(roles, Cause.APPROVED, clock.instant()))
                .call(memberships::flush)
                .replaceWith(new Member(waiting, account));
    }

    Uni<Void> decline(UUID target) {
        return handling.of(target, (circle, account) -> decline(circle));
    }

    private Uni<Void> decline(Circle circle) {
        Membership waiting = Standing.waiting(circle.managed());
        return handling.tell(Action.MEMBERSHIP_DECLINED, waiting.accountId(), waiting.revoked(Departure.DECLINED))
                .flatMap(told -> memberships.delete(waiting));
    }
}
