package com.studiosync.identity.members;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.memberships.Circle;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a member roles and single permissions, and takes them. */
@ApplicationScoped
class ChangeMember {

    private final Handling handling;
    private final Memberships memberships;
    private final MergePatches patches;
    private final EndSessions sessions;

    ChangeMember(Handling handling, Memberships memberships, MergePatches patches, EndSessions sessions) {
        this.handling = handling;
        this.memberships = memberships;
        this.patches = patches;
        this.sessions = sessions;
    }

    Uni<Member> change(UUID target, IfMatch expected, MergePatch patch) {
        return handling.of(target, (circle, account) -> change(circle, account, expected, patch));
    }

    private Uni<Member> change(Circle circle, Account account, IfMatch expected, MergePatch patch) {
        Member member = new Member(Standing.member(circle.managed()), account);
        expected.verify(member.version());
        Powers before = member.membership().powers();
        Powers after = patches.apply(patch, MemberRights.of(before)).powers();
        circle.requireCover(after);
        circle.requireKeeper(after);
        return before.equals(after)
                ? Uni.createFrom().item(member)
                : change(member.membership(), before, after).replaceWith(member);
    }

    /** What grows comes with the next refresh; what shrinks is gone from tokens that are out, too. */
    private Uni<Void> change(Membership membership, Powers before, Powers after) {
        UUID target = membership.accountId();
        return handling.tell(Action.MEMBERSHIP_CHANGED, target, membership.change(after))
                .flatMap(told -> before.exceed(after)
                        ? sessions.refuseTokens(target, membership.studioId())
                        : Uni.createFrom().voidItem())
                .call(memberships::flush);
    }
}
