package com.studiosync.local.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationMailTest {

    @Test
    void the_token_is_taken_out_of_the_link() {
        String html = "<a href=\"http://localhost:8080/verify-email?token=aB3-_x.y%3D\">Verify</a>";

        assertEquals(Optional.of("aB3-_x.y="), VerificationMail.token(html));
    }

    @Test
    void another_mail_has_none() {
        assertTrue(VerificationMail.token("http://localhost:8080/reset-password?token=abc")
                .isEmpty());
    }
}
