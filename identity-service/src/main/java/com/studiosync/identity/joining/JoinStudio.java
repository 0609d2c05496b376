package com.studiosync.identity.joining;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.memberships.Cause;
import com.studiosync.identity.memberships.GrantMembership;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a person a student of a studio as far as its policy lets her become one by herself. */
@ApplicationScoped
public class JoinStudio {

    private static final ProblemType INVITATION_ONLY =
            new ProblemType("invitation-only", "This studio takes only whom it invites", 403);
    private static final ProblemType MEMBER_ALREADY =
            new ProblemType("already-a-member", "You belong to this studio already", 409);

    private final Accounts accounts;
    private final Memberships memberships;
    private final GrantMembership grants;
    private final KnownStudios studios;
    private final Transactions transactions;

    JoinStudio(
            Accounts accounts,
            Memberships memberships,
            GrantMembership grants,
            KnownStudios studios,
            Transactions transactions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.grants = grants;
        this.studios = studios;
        this.transactions = transactions;
    }

    /**
     * Joins at a person's own wish.
     *
     * @throws ProblemException 403 (as failure) when the studio invites, 409 when she is a member or waits to become one
     */
    Uni<Membership> join(UUID studioId, UUID accountId) {
        return transactions.inStudio(studioId, () -> accounts.locked(accountId)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("account"))
                .flatMap(account -> memberships.anyOf(accountId, studioId))
                .invoke(JoinStudio::requireNone)
                .flatMap(none -> asPolicyAllows(studioId, accountId))
                .map(joined -> joined.orElseThrow(
                        () -> Problems.of(INVITATION_ONLY, "Ask the studio for an invitation to your address."))));
    }

    private static void requireNone(Membership existing) {
        if (existing != null) {
            throw Problems.of(MEMBER_ALREADY, "Nothing has changed. See GET /api/v1/account/memberships.");
        }
    }

    /** The scope to register in: that of the studio on whose host it happens, if it is one. */
    public static Scope scopeAt(UUID studioId) {
        return studioId == null ? Scope.ofPlatform() : Scope.ofStudio(studioId);
    }

    /**
     * Does the same for somebody who registered on the studio's host, and tells her nothing of the outcome. Runs in a
     * transaction of the studio in which the account is locked, or new.
     */
    public Uni<Void> afterRegistration(UUID studioId, UUID accountId) {
        return memberships
                .anyOf(accountId, studioId)
                .flatMap(existing -> existing == null
                        ? asPolicyAllows(studioId, accountId).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Optional<Membership>> asPolicyAllows(UUID studioId, UUID accountId) {
        return studios.policyOf(studioId).flatMap(policy -> switch (policy) {
            case OPEN ->
                grants.add(studioId, accountId, Set.of(Role.STUDENT.name()), Cause.REGISTERED)
                        .map(Optional::of);
            case APPROVAL -> grants.request(studioId, accountId, Role.STUDENT).map(Optional::of);
            case INVITATION -> Uni.createFrom().item(Optional.empty());
        });
    }
}
