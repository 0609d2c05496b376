package com.studiosync.profile.enrolment.applying;

import com.studiosync.platform.limits.Buckets;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.enrolment.Applicant;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentConfig;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps strangers from filling a studio's desk, and a mailbox of somebody else, with applications. */
@ApplicationScoped
class ApplicationBounds {

    private static final ProblemType TOO_MANY =
            new ProblemType("too-many-applications", "The studio has many applications at the moment", 429);
    private static final Duration WINDOW = Duration.ofHours(1);

    /** Those who apply to one studio take turns until their transactions end, so that the bounds are exact. */
    private static final String TAKE_TURNS =
            "select 1 from (select pg_advisory_xact_lock(hashtext('enrolments'), hashtext(?1))) as turn";

    private static final String COUNTS = """
            select count(*) filter (where open),
                count(*) filter (where requested_at > :since),
                count(*) filter (where open and email_key = :email),
                count(*) filter (where open and email_key = :email and instrument = :instrument
                    and lower(first_name) = lower(:first) and lower(last_name) = lower(:last))
            from (select *, status in ('REQUESTED', 'WAITLISTED', 'OFFERED') as open from enrolments) counted
            where open or requested_at > :since""";

    private final EnrolmentConfig config;
    private final Buckets mails;
    private final Buckets shares;

    ApplicationBounds(EnrolmentConfig config) {
        this.config = config;
        this.mails = new Buckets(config.mailsToOne());
        this.shares = new Buckets(config.ofOneNetwork());
    }

    /** Lets one more application of a network pass that leaves others room; a 429 when it has sent its share to that studio. */
    void requireShare(UUID studioId, String network) {
        ConsumptionProbe taken = shares.take(new Share(studioId, network));
        if (!taken.isConsumed()) {
            throw Problems.of(
                    TOO_MANY,
                    "Many come from your network. Try again later.",
                    Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private record Share(UUID studioId, String network) {}

    /**
     * Whether an application is to be kept: not when it is there already, or when its address has many.
     *
     * @return fails with a 429 when the studio has too many, whoever they are from
     */
    Uni<Boolean> admit(Enrolment enrolment) {
        return Panache.getSession()
                .flatMap(session -> takeTurns(session, enrolment.studioId())
                        .flatMap(turn -> counts(
                                session, enrolment, enrolment.requestedAt().minus(WINDOW))))
                .map(this::admits);
    }

    private boolean admits(Object[] counts) {
        if (number(counts[0]) >= config.open() || number(counts[1]) >= config.perHour()) {
            throw Problems.of(TOO_MANY, "Try again later, or ask the studio.", WINDOW);
        }
        return number(counts[2]) < config.openOfOne() && number(counts[3]) == 0;
    }

    /** Whether one more mail may go to an address because a stranger has named it; if so, it is counted. */
    boolean mayWriteTo(String emailKey) {
        return mails.take(emailKey).isConsumed();
    }

    private static Uni<Integer> takeTurns(Mutiny.Session session, UUID studioId) {
        return session.createNativeQuery(TAKE_TURNS, Integer.class)
                .setParameter(1, studioId.toString())
                .getSingleResult();
    }

    private static Uni<Object[]> counts(Mutiny.Session session, Enrolment enrolment, Instant since) {
        Applicant applicant = enrolment.applicant();
        return session.createNativeQuery(COUNTS, Object[].class)
                .setParameter("since", since)
                .setParameter("email", applicant.emailKey())
                .setParameter("instrument", enrolment.wishes().instrument())
                .setParameter("first", applicant.firstName())
                .setParameter("last", applicant.lastName())
                .getSingleResult();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
