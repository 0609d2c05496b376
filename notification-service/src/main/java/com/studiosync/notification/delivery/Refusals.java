package com.studiosync.notification.delivery;

import com.studiosync.notification.queue.Outcome;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.net.SocketException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a mail that will never be taken from a mail server that is away, overloaded or wrongly set up. Replies quote addresses,
 * so nothing of their text but the enhanced status code gets into a reason.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1">RFC 5321, section 4.2.1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3463">RFC 3463, enhanced status codes</a>
 */
final class Refusals {

    private static final Pattern ENHANCED_STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private Refusals() {}

    static Outcome outcomeOf(Throwable failure) {
        if (failure instanceof SMTPException reply) {
            return reply.isPermanent() && concernsThisMail(reply)
                    ? Outcome.refused(status(reply))
                    : Outcome.notNow(status(reply));
        }
        if (failure instanceof TimeoutException) {
            return Outcome.notNow("the mail server did not answer in time");
        }
        if (failure instanceof SocketException) {
            return Outcome.notNow("the mail server is not reachable");
        }
        return Outcome.notNow(failure.getClass().getSimpleName());
    }

    /** A 5xx to greeting, login or sender is about us: the operator can mend it, and the mail waits for that. */
    private static boolean concernsThisMail(SMTPException reply) {
        return Stream.of("recipient address", "DATA command", "sending data")
                .anyMatch(step -> String.valueOf(reply.getMessage()).startsWith(step));
    }

    private static String status(SMTPException reply) {
        Matcher enhanced = ENHANCED_STATUS.matcher(String.valueOf(reply.getReplyMessage()));
        return "SMTP " + reply.getReplyCode() + (enhanced.find() ? " " + enhanced.group() : "");
    }
}
