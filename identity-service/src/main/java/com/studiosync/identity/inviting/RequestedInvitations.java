package com.studiosync.identity.inviting;

import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.invitations.RenewInvitation;
import com.studiosync.platform.inbox.EventHandlers;
import com.studiosync.platform.inbox.Inbox;
import com.studiosync.platform.inbox.Received;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Invites those whom members have named to profile-service, under the same rules as if the member had done it here. Whoever is a
 * member or invited already, or may not be invited by that member, is not: there is nobody to tell.
 */
@ApplicationScoped
class RequestedInvitations {

    private static final Logger LOG = Logger.getLogger(RequestedInvitations.class);

    /** Nobody becomes a colleague through what profile-service asks for. */
    private static final Set<Role> ON_REQUEST = EnumSet.of(Role.STUDENT, Role.PARENT);

    private static final int SERVER_ERROR = 500;

    private final Inbox inbox;
    private final InviteGuests inviting;
    private final RenewInvitation renewing;
    private final EventHandlers handlers = EventHandlers.handlers().on(InvitationRequested.class, this::invite);

    RequestedInvitations(Inbox inbox, InviteGuests inviting, RenewInvitation renewing) {
        this.inbox = inbox;
        this.inviting = inviting;
        this.renewing = renewing;
    }

    @Incoming("requests")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.once("requests", record, handlers);
    }

    private Uni<Void> invite(Received<InvitationRequested> received) {
        InvitationRequested request = received.event();
        Role role = role(request);
        return renewing.ifKnown(
                        request.studioId(),
                        request.invitationId(),
                        new EmailAddress(request.email()),
                        role,
                        request.requestedBy())
                .flatMap(known -> known
                        ? Uni.createFrom().<Void>voidItem()
                        : inviting.invite(party(request, role), inviting.list(List.of(request.email())))
                                .<Void>replaceWithVoid())
                .onFailure(RequestedInvitations::isRefusal)
                .recoverWithUni(refused -> {
                    LOG.infof("Invitation %s is not sent: %s", request.invitationId(), refused.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }

    private static Role role(InvitationRequested request) {
        Role role = Role.valueOf(request.role());
        if (!ON_REQUEST.contains(role)) {
            throw new IllegalArgumentException(role + " is not given on request");
        }
        return role;
    }

    private static Party party(InvitationRequested request, Role role) {
        return Party.of(request.studioId(), request.requestedBy(), role, request.locale(), request.invitationId());
    }

    /** An answer to the member; what may pass by itself is tried again. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type().status() < SERVER_ERROR;
    }
}
