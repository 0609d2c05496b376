package com.studiosync.notification.queue;

/**
 * What an attempt to send came to.
 *
 * @param reason for the operator, short and without address or content; {@code null} when accepted
 */
public record Outcome(Verdict verdict, String reason) {

    public enum Verdict {
        ACCEPTED,
        REFUSED,
        NOT_NOW
    }

    /** The mail server has taken the mail. */
    public static Outcome accepted() {
        return new Outcome(Verdict.ACCEPTED, null);
    }

    /** No further attempt can help. */
    public static Outcome refused(String reason) {
        return new Outcome(Verdict.REFUSED, reason);
    }

    /** A later attempt may help. */
    public static Outcome notNow(String reason) {
        return new Outcome(Verdict.NOT_NOW, reason);
    }
}
