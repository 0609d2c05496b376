package com.studiosync.profile.enrolment.deciding;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.Secret;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentConfig;
import com.studiosync.profile.enrolment.Enrolments;
import com.studiosync.profile.enrolment.Letter;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** An admin decides on an application, whose row is locked: of two who decide at once the second finds that out. */
@ApplicationScoped
class DecideOnEnrolment {

    private final Enrolments enrolments;
    private final Places places;
    private final TakeIn takingIn;
    private final EnrolmentConfig config;
    private final Transactions transactions;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    DecideOnEnrolment(
            Enrolments enrolments,
            Places places,
            TakeIn takingIn,
            EnrolmentConfig config,
            Transactions transactions,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.places = places;
        this.takingIn = takingIn;
        this.config = config;
        this.transactions = transactions;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Enrolment> accept(UUID id, PlacementRequest wanted) {
        return decide(
                id, enrolment -> takingIn.take(enrolment, teacher(enrolment, wanted.teacherId()), caller.accountId()));
    }

    Uni<Enrolment> waitlist(UUID id, PlacementRequest wanted) {
        return decide(id, enrolment -> {
            UUID teacher = teacher(enrolment, wanted.teacherId());
            return places.requireTeacher(teacher)
                    .flatMap(known -> enrolments.keep(
                            enrolment,
                            enrolment.waitlist(teacher, caller.accountId(), clock.instant()),
                            Letter.WAITLISTED));
        });
    }

    Uni<Enrolment> offer(UUID id, OfferRequest wanted) {
        Instant expiresAt = expiry(wanted);
        return decide(id, enrolment -> {
            UUID teacher = teacher(enrolment, wanted.teacherId());
            return places.take(enrolment, teacher).flatMap(taken -> offer(enrolment, teacher, expiresAt));
        });
    }

    private Uni<Enrolment> offer(Enrolment enrolment, UUID teacher, Instant expiresAt) {
        String token = Secret.next();
        return enrolments.keep(
                enrolment,
                enrolment.offer(teacher, token, expiresAt, caller.accountId(), clock.instant()),
                Letter.offer(token, expiresAt));
    }

    Uni<Enrolment> decline(UUID id, String reason) {
        return decide(
                id,
                enrolment -> enrolments.keep(
                        enrolment, enrolment.decline(reason, caller.accountId(), clock.instant()), Letter.DECLINED));
    }

    private Uni<Enrolment> decide(UUID id, Function<Enrolment, Uni<Enrolment>> decision) {
        scope.require(Rule.ENROLMENT_EDIT);
        return transactions.inStudio(caller.studioId(), () -> enrolments
                .locked(id)
                .invoke(enrolment -> enrolment.requireOpen(clock.instant()))
                .flatMap(enrolment -> decision.apply(enrolment)));
    }

    private static UUID teacher(Enrolment enrolment, UUID wanted) {
        return wanted != null ? wanted : enrolment.intendedTeacher();
    }

    private Instant expiry(OfferRequest wanted) {
        Instant now = clock.instant();
        Instant expiresAt = wanted.expiresAt() == null ? now.plus(config.offerLifetime()) : wanted.expiresAt();
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(EnrolmentConfig.LONGEST_OFFER))) {
            throw Problems.invalid(
                    "expiresAt", "must be within the next %d days".formatted(EnrolmentConfig.LONGEST_OFFER.toDays()));
        }
        return expiresAt;
    }
}
