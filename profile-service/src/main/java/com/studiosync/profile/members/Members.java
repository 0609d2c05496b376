package com.studiosync.profile.members;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The members of the studio. Events of one membership come in order, those of two of the same account do not: the ids of
 * memberships grow, so the latest one wins. All of it needs a transaction.
 */
@ApplicationScoped
public class Members {

    private static final String LEARN = "insert into members (studio_id, account_id, membership_id, roles)"
            + " values (:studio, :account, :membership, :roles) on conflict (studio_id, account_id) do update"
            + " set membership_id = excluded.membership_id, roles = excluded.roles"
            + " where members.membership_id <= excluded.membership_id";

    public Uni<Void> learn(MembershipGranted event) {
        return write(event.studioId(), event.accountId(), event.membershipId(), event.roles());
    }

    public Uni<Void> learn(MembershipChanged event) {
        return write(event.studioId(), event.accountId(), event.membershipId(), event.roles());
    }

    /** Who is no member any more is remembered as one who was: rows may still bear the account. */
    public Uni<Void> learn(MembershipRevoked event) {
        return write(event.studioId(), event.accountId(), event.membershipId(), Set.of());
    }

    private static Uni<Void> write(UUID studioId, UUID accountId, UUID membershipId, Set<String> roles) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LEARN)
                        .setParameter("studio", studioId)
                        .setParameter("account", accountId)
                        .setParameter("membership", membershipId)
                        .setParameter("roles", roles.toArray(String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The member with that account, or {@code null}. */
    Uni<Member> withAccount(UUID accountId) {
        return Panache.getSession().flatMap(session -> session.find(Member.class, accountId));
    }

    /** The studios that an account belongs, or once belonged, to; in a transaction of that account. */
    public Uni<List<UUID>> studiosOf(UUID accountId) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select studioId from Member where accountId = :account", UUID.class)
                .setParameter("account", accountId)
                .getResultList());
    }
}
