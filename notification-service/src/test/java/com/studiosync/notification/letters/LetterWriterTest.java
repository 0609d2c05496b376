package com.studiosync.notification.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.notification.WithMailbox;
import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.notification.queue.MailTemplate;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMailbox
class LetterWriterTest {

    @Inject
    LetterWriter writer;

    @Inject
    Secrets secrets;

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "tlh", "../../etc", ""})
    void a_language_without_templates_falls_back_to_english(String locale) {
        Letter letter = writer.write(mail(locale, secrets.boxFor("mail-token").seal("token")));

        assertEquals("Confirm your e-mail address for StudioSync", letter.subject());
    }

    @Test
    void a_token_that_another_installation_sealed_gets_no_letter() {
        String otherKey = Base64.getEncoder()
                .encodeToString("another installation's key 32 by".getBytes(StandardCharsets.US_ASCII));
        String foreign = SecretBox.of(otherKey, "mail-token").seal("token");

        assertThrows(IllegalArgumentException.class, () -> writer.write(mail("en", foreign)));
    }

    private static ClaimedMail mail(String locale, String sealedToken) {
        return new ClaimedMail(
                UUID.randomUUID(),
                1,
                MailTemplate.VERIFY_EMAIL,
                "ada@example.com",
                "Ada",
                locale,
                Map.of(),
                sealedToken,
                Instant.EPOCH);
    }
}
