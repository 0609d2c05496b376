package com.studiosync.identity.memberships;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Those whom a change of a member concerns, as they are now, whatever the token of who acts says: who acts, whom it is about,
 * and the studio's admins. It holds two rules: nobody gives or takes what she does not have, and a studio keeps an admin.
 */
public final class Circle {

    public static final ProblemType LAST_ADMIN =
            new ProblemType("last-admin", "A studio keeps at least one admin", 409);

    private final Powers acting;
    private final Membership target;
    private final boolean othersKeepStudio;

    private Circle(Powers acting, Membership target, boolean othersKeepStudio) {
        this.acting = acting;
        this.target = target;
        this.othersKeepStudio = othersKeepStudio;
    }

    static Circle of(List<Membership> locked, UUID acting, UUID target) {
        return new Circle(
                Powers.of(of(acting, locked)),
                of(target, locked),
                locked.stream()
                        .filter(member -> !member.accountId().equals(target))
                        .anyMatch(member -> Powers.of(member).keepStudio()));
    }

    private static Membership of(UUID account, List<Membership> locked) {
        return locked.stream()
                .filter(member -> member.accountId().equals(account))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whom it is about.
     *
     * @throws ProblemException 403 when who acts does not manage members (any more), 404 when there is nobody
     */
    public Membership managed() {
        requireManager(acting);
        return own();
    }

    /**
     * The same, for a change that a person makes to her own membership.
     *
     * @throws ProblemException 404 when there is none
     */
    public Membership own() {
        return target().orElseThrow(() -> Problems.notFound("member"));
    }

    /** Whom it is about, if it is anybody. */
    public Optional<Membership> target() {
        return Optional.ofNullable(target);
    }

    /** Whether without the member nobody would be left to manage the studio. */
    public boolean isNeeded() {
        return Powers.of(target).keepStudio() && !othersKeepStudio;
    }

    /**
     * Lets who acts make the member one who may do this.
     *
     * @throws ProblemException 403 when who acts has less than the member has before or after
     */
    public void requireCover(Powers after) {
        requireCover(acting, Powers.of(target));
        requireCover(acting, after);
    }

    /**
     * Lets the member be one who may do this from now on.
     *
     * @throws ProblemException 409 when nobody would be left to manage the studio
     */
    public void requireKeeper(Powers after) {
        if (isNeeded() && !after.keepStudio()) {
            throw Problems.of(LAST_ADMIN, "Make somebody else an admin first.");
        }
    }

    static void requireManager(Powers acting) {
        if (!acting.manageMembers()) {
            throw Problems.forbidden("You do not manage the members of this studio (any more).");
        }
    }

    static void requireCover(Powers acting, Powers others) {
        if (!acting.cover(others)) {
            throw Problems.forbidden("Nobody gives or takes what she does not have herself.");
        }
    }
}
