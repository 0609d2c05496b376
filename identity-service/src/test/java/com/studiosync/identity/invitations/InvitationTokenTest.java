package com.studiosync.identity.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTokenTest {

    @Test
    void a_token_is_read_as_what_was_given_out_and_names_its_studio() {
        UUID studio = UUID.randomUUID();

        InvitationToken token = InvitationToken.next(studio);

        assertEquals(token, InvitationToken.read(token.text()).orElseThrow());
        assertEquals(studio, InvitationToken.read(token.text()).orElseThrow().studioId());
        assertEquals(64, token.text().length());
        assertNotEquals(token, InvitationToken.next(studio));
    }

    @Test
    void a_text_of_another_form_is_no_token() {
        for (String text : List.of("", "short", "x".repeat(63), "%".repeat(64), "x".repeat(65))) {
            assertFalse(InvitationToken.read(text).isPresent(), text);
        }
    }
}
