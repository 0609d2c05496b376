package com.studiosync.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.notification.queue.Outcome;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void a_passing_refusal_is_tried_again() {
        assertEquals(
                Outcome.notNow("SMTP 451 4.7.1"), outcome("recipient address not accepted", 451, "4.7.1 greylisted"));
    }

    @Test
    void a_refused_content_is_not_tried_again() {
        assertEquals(Outcome.refused("SMTP 552"), outcome("sending data failed", 552, "too large"));
    }

    @Test
    void a_refused_login_is_tried_again() {
        assertEquals(Outcome.notNow("SMTP 535 5.7.8"), outcome("AUTH failed", 535, "5.7.8 wrong password"));
    }

    @Test
    void a_fault_without_reply_tells_its_kind_alone() {
        assertEquals(
                Outcome.notNow("the mail server is not reachable"),
                Refusals.outcomeOf(new ConnectException("refused: /10.0.0.1:25")));
        assertEquals(
                Outcome.notNow("IllegalStateException"),
                Refusals.outcomeOf(new IllegalStateException("ada@example.com")));
    }

    private static Outcome outcome(String step, int code, String reply) {
        return Refusals.outcomeOf(new SMTPException(step, code, List.of(code + " " + reply), true));
    }
}
