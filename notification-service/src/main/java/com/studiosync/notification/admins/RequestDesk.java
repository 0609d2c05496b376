package com.studiosync.notification.admins;

import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.platform.inbox.Received;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where requests meet the admins of their studio, in the transaction that is under way in it. Transactions of one studio
 * take turns here: otherwise a new request and a new admin could miss each other.
 */
@ApplicationScoped
public class RequestDesk {

    private static final String ADMIN = "ADMIN";
    private static final String TAKE_TURNS =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(:studio as text), 0)) as text)";

    private final Admins admins;
    private final OpenRequests requests;

    RequestDesk(Admins admins, OpenRequests requests) {
        this.admins = admins;
        this.requests = requests;
    }

    /** Notes a request; the admins who are known are to hear of it. */
    public Uni<List<Notice>> requested(Received<MembershipRequested> requested) {
        UUID studioId = requested.event().studioId();
        return takeTurns(studioId)
                .flatMap(ours -> requests.findById(requested.event().membershipId()))
                .onItem()
                .ifNotNull()
                .invoke(open -> open.repeat(requested))
                .onItem()
                .ifNull()
                .switchTo(() -> requests.persist(OpenRequest.of(requested)))
                .flatMap(open -> admins.in(studioId).map(known -> known.stream()
                        .map(admin -> Notice.of(open, admin.accountId()))
                        .toList()));
    }

    /** Notes that a request was decided on, where there was one. */
    public Uni<Void> decided(UUID membershipId) {
        return requests.deleteById(membershipId).replaceWithVoid();
    }

    /** Notes the roles of a member, none when the membership has ended; a new admin is to hear of the open requests. */
    public Uni<List<Notice>> rolesAre(Set<String> roles, UUID membershipId, UUID studioId, UUID accountId) {
        return roles.contains(ADMIN)
                ? takeTurns(studioId).flatMap(ours -> add(membershipId, studioId, accountId))
                : admins.deleteById(membershipId).replaceWith(List.of());
    }

    private Uni<List<Notice>> add(UUID membershipId, UUID studioId, UUID accountId) {
        return admins.findById(membershipId)
                .flatMap(known -> known == null
                        ? admins.persist(Admin.of(membershipId, studioId, accountId))
                                .flatMap(added -> requests.in(studioId))
                        : Uni.createFrom().item(List.<OpenRequest>of()))
                .map(unheardOf -> unheardOf.stream()
                        .map(request -> Notice.of(request, accountId))
                        .toList());
    }

    /** The accounts of those who are admins of a studio now. */
    public Uni<List<UUID>> adminsOf(UUID studioId) {
        return admins.in(studioId)
                .map(known -> known.stream().map(Admin::accountId).distinct().toList());
    }

    /** Forgets the admins of a studio that is gone, and who asked to join it. */
    public Uni<Void> close(UUID studioId) {
        return takeTurns(studioId)
                .flatMap(ours -> requests.delete("studioId", studioId))
                .flatMap(closed -> admins.delete("studioId", studioId))
                .replaceWithVoid();
    }

    private static Uni<String> takeTurns(UUID studioId) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(TAKE_TURNS, String.class)
                .setParameter("studio", studioId.toString())
                .getSingleResult());
    }
}
