package com.studiosync.identity.signin;

import com.studiosync.identity.guesses.Guesses;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.util.Locale;

/** How an attempt to sign in ends, as metrics tell it. */
enum Outcome {
    OK,
    WRONG,
    UNVERIFIED,
    NOT_MEMBER,
    SLOWED,
    BUSY;

    private static final ProblemType WRONG_CREDENTIALS =
            new ProblemType("wrong-credentials", "Address or password is wrong", 401);
    private static final ProblemType NOT_VERIFIED =
            new ProblemType("email-not-verified", "The address is not confirmed yet", 403);

    static ProblemException wrongCredentials() {
        return Problems.of(WRONG_CREDENTIALS, "Check both, or reset the password.");
    }

    static ProblemException notVerified() {
        return Problems.of(NOT_VERIFIED, "Follow the link in the mail, or ask for another mail.");
    }

    /** What a refusal means. Whoever has the right password and a confirmed address can still be no member. */
    static Outcome of(ProblemException refusal) {
        ProblemType type = refusal.type();
        if (type.equals(WRONG_CREDENTIALS)) {
            return WRONG;
        }
        if (type.equals(NOT_VERIFIED)) {
            return UNVERIFIED;
        }
        if (type.equals(Guesses.SLOWED_DOWN)) {
            return SLOWED;
        }
        return type.equals(ProblemType.UNAVAILABLE) ? BUSY : NOT_MEMBER;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
