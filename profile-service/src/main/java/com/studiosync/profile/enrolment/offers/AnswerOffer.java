package com.studiosync.profile.enrolment.offers;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentStatus;
import com.studiosync.profile.enrolment.Enrolments;
import com.studiosync.profile.enrolment.deciding.TakeIn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** An applicant answers an offer, once. A token that is unknown, used or too late looks the same. */
@ApplicationScoped
class AnswerOffer {

    private final Enrolments enrolments;
    private final TakeIn takingIn;
    private final Transactions transactions;
    private final Clock clock;

    AnswerOffer(Enrolments enrolments, TakeIn takingIn, Transactions transactions, Clock clock) {
        this.enrolments = enrolments;
        this.takingIn = takingIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> accept(UUID studioId, String token) {
        return answer(
                studioId,
                token,
                offered -> takingIn.take(
                        offered, offered.placeTeacherId(), offered.outcome().decidedBy()));
    }

    Uni<Void> decline(UUID studioId, String token) {
        return answer(studioId, token, offered -> enrolments.keepQuietly(offered, offered.withdraw(clock.instant())));
    }

    private Uni<Void> answer(UUID studioId, String token, Function<Enrolment, Uni<Enrolment>> answer) {
        return transactions
                .inStudio(studioId, () -> enrolments
                        .lockedWithOffer(token)
                        .invoke(this::requireInTime)
                        .flatMap(offered -> answer.apply(offered)))
                .replaceWithVoid();
    }

    private void requireInTime(Enrolment offered) {
        if (offered.status(clock.instant()) != EnrolmentStatus.OFFERED) {
            throw Problems.notFound("offer");
        }
    }
}
