package com.studiosync.notification.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void every_letter_says_the_same_in_text_and_html(MailTemplate template) {
        Letter letter = writer.write(mail(template, "Rockschool"));

        assertFalse(letter.subject().isBlank());
        assertFalse((letter.subject() + letter.text() + letter.html()).contains("NOT_FOUND"));
        assertTrue(letter.text().startsWith("Hello Ada,\n\n"), letter.text());
        assertTrue(letter.text().endsWith("https://music.example:8443\n"), letter.text());
        assertTrue(letter.text().lines().noneMatch(line -> line.contains("{")), letter.text());
        assertTrue(letter.html().startsWith("<!DOCTYPE html>"), letter.html());
        assertTrue(letter.html().contains("Hello Ada,"), letter.html());
        links(letter.html()).forEach(link -> assertTrue(letter.text().contains(link), letter.text()));
    }

    @Test
    void a_studio_named_like_a_link_goes_by_its_subdomain_to_all_but_its_founder() {
        String trap = "Prizes at evil.example";

        assertEquals(
                "You are a member of rockschool",
                writer.write(mail(MailTemplate.MEMBERSHIP_GRANTED, trap)).subject());
        assertEquals(
                "Prizes at evil.example is live",
                writer.write(mail(MailTemplate.STUDIO_LIVE, trap)).subject());
    }

    @Test
    void a_subdomain_is_one_label_or_no_address() {
        assertEquals("rock-1", Addresses.requireSubdomain("rock-1"));
        Stream.of("", "evil.example", "evil.example/", "a@b", "a:b", "A", "a b")
                .forEach(wrong ->
                        assertThrows(IllegalArgumentException.class, () -> Addresses.requireSubdomain(wrong), wrong));
    }

    @ParameterizedTest
    @CsvSource({"en, 'September 1, 2026, 08:30 UTC'", "en-GB, '1 September 2026, 08:30 UTC'"})
    void a_date_is_written_as_its_reader_writes_it(String locale, String date) {
        assertEquals(date, LetterDates.format("2026-09-01T08:30:00Z", Locale.forLanguageTag(locale)));
    }

    @Test
    void a_token_that_another_installation_sealed_gets_no_letter() {
        String otherKey = Base64.getEncoder()
                .encodeToString("another installation's key 32 by".getBytes(StandardCharsets.US_ASCII));
        String foreign = SecretBox.of(otherKey, "mail-token").seal("token");

        assertThrows(IllegalArgumentException.class, () -> writer.write(mail("en", foreign)));
    }

    private static List<String> links(String html) {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private ClaimedMail mail(MailTemplate template, String studioName) {
        return mail(
                template,
                "en",
                Map.of(
                        "firstName", "Ada",
                        "studioName", studioName,
                        "subdomain", "rockschool",
                        "person", "Clara Wieck",
                        "roles", "ADMIN,PARENT,STUDENT,TEACHER",
                        "date", "2026-09-01T08:30:00Z"),
                secrets.boxFor("mail-token").seal("token"));
    }

    private static ClaimedMail mail(String locale, String sealedToken) {
        return mail(MailTemplate.VERIFY_EMAIL, locale, Map.of("firstName", "Ada"), sealedToken);
    }

    private static ClaimedMail mail(
            MailTemplate template, String locale, Map<String, String> words, String sealedToken) {
        return new ClaimedMail(
                UUID.randomUUID(), 1, template, null, "ada@example.com", locale, words, sealedToken, Instant.EPOCH);
    }
}
