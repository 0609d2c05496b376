package com.studiosync.local.mailbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.embedded.FreePort;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final int SMTP = FreePort.next();
    private static final int HTTP = FreePort.next();
    private static final String SCRIPT = "<script>alert(1)</script>";

    private static Mailbox mailbox;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        mailbox = Mailbox.start(SMTP, HTTP);
    }

    @AfterAll
    static void stop() {
        mailbox.close();
    }

    @BeforeEach
    void empty() throws Exception {
        assertEquals(204, send("DELETE", "/api/messages").statusCode());
    }

    @Test
    void a_mail_is_listed_and_opened_with_text_html_and_headers() throws Exception {
        deliver("Grüße aus dem Studio", "Hello in text", "<p>Hello in HTML</p>", "ada@example.org");

        JsonNode listed = list("").get(0);
        assertEquals("Studio <hello@example.org>", listed.path("from").asText());
        assertEquals("ada@example.org", listed.path("to").get(0).asText());
        assertEquals("Grüße aus dem Studio", listed.path("subject").asText());
        assertTrue(listed.path("messageId").asText().startsWith("<"));
        JsonNode opened = json("/api/messages/" + listed.path("id").asText());
        assertEquals("Hello in text", opened.path("text").asText().strip());
        assertEquals("<p>Hello in HTML</p>", opened.path("html").asText().strip());
        assertTrue(opened.path("headers").toString().contains("X-Reason"));
    }

    @Test
    void mail_is_listed_newest_first_by_recipient_and_up_to_the_limit() throws Exception {
        deliver("first", "1", "", "ada@example.org");
        deliver("second", "2", "", "ada@example.org");
        deliver("third", "3", "", "bob@example.org");

        assertEquals("third", list("").get(0).path("subject").asText());
        assertEquals(1, list("?limit=1").size());
        JsonNode toAda = list("?limit=5&to=ADA%40example.org");
        assertEquals(2, toAda.size());
        assertEquals("second", toAda.get(0).path("subject").asText());
    }

    @Test
    void a_mail_to_two_people_is_one_mail() throws Exception {
        deliver("both", "text", "", "ada@example.org", "bob@example.org");

        assertEquals(1, list("").size());
        assertEquals(2, list("").get(0).path("to").size());
    }

    @Test
    void a_mail_with_script_in_it_can_run_none() throws Exception {
        deliver(SCRIPT, SCRIPT, SCRIPT, "ada@example.org");
        String id = list("").get(0).path("id").asText();

        HttpResponse<String> opened = send("GET", "/api/messages/" + id);
        assertEquals("application/json", header(opened, "Content-Type"));
        assertEquals("nosniff", header(opened, "X-Content-Type-Options"));
        HttpResponse<String> html = send("GET", "/mail/" + id + ".html");
        assertTrue(header(html, "Content-Security-Policy").startsWith("sandbox allow-popups "));
        assertTrue(header(html, "Content-Security-Policy").contains("default-src 'none'"));
        assertTrue(header(send("GET", "/"), "Content-Security-Policy").contains("script-src 'self'"));
    }

    @Test
    void links_in_a_mail_open_outside_of_the_frame() throws Exception {
        deliver("links", "", "<!doctype html><html><head lang=en></head><a href=x>x</a></html>", "ada@example.org");
        String id = list("").get(0).path("id").asText();

        String html = send("GET", "/mail/" + id + ".html").body();

        assertTrue(html.startsWith("<!doctype html><html><head lang=en><base target=\"_blank\">"), html);
    }

    @Test
    void the_page_brings_everything_it_needs_and_frames_mail_in_a_sandbox() throws Exception {
        String page = send("GET", "/").body();

        assertTrue(page.contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\""));
        assertEquals(200, send("GET", "/mailbox.js").statusCode());
        assertEquals(200, send("GET", "/mailbox.css").statusCode());
    }

    @Test
    void another_name_for_this_machine_is_not_answered() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", HTTP)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("GET /api/messages HTTP/1.0\r\nHost: evil.example\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.contains(" 403 "), answer);
        }
    }

    @Test
    void what_does_not_exist_or_makes_no_sense_is_refused() throws Exception {
        assertEquals(404, send("GET", "/api/messages/123456").statusCode());
        assertEquals(404, send("GET", "/api/messages/../secrets").statusCode());
        assertEquals(404, send("GET", "/mail/123456.html").statusCode());
        assertEquals(404, send("GET", "/other").statusCode());
        assertEquals(400, send("GET", "/api/messages?limit=-1").statusCode());
        assertEquals(405, send("POST", "/api/messages").statusCode());
    }

    private static void deliver(String subject, String text, String html, String... recipients) throws Exception {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(SMTP));
        settings.put("mail.smtp.timeout", "10000");
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("hello@example.org", "Studio"));
        for (String recipient : recipients) {
            message.addRecipients(Message.RecipientType.TO, recipient);
        }
        message.setSubject(subject, "UTF-8");
        message.setHeader("X-Reason", "test");
        MimeBodyPart textPart = new MimeBodyPart();
        textPart.setText(text, "UTF-8", "plain");
        MimeBodyPart htmlPart = new MimeBodyPart();
        htmlPart.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", textPart, htmlPart));
        Transport.send(message);
    }

    private JsonNode list(String query) throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !json("/api/messages" + query).path("items").isEmpty());
        return json("/api/messages" + query).path("items");
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", path);
        assertEquals(200, response.statusCode());
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + HTTP + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
