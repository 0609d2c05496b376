package com.studiosync.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.studiosync.embedded.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real mail server, to look into, to take away and to bring back. */
public final class Mailbox implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static int port;
    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        if (server == null) {
            port = FreePort.next();
            open();
        }
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(port),
                "studiosync.platform-url", "https://music.example:8443",
                "studiosync.mail.first-back-off", "200ms",
                "studiosync.mail.max-back-off", "1s",
                "studiosync.inbox.retries", "1",
                "studiosync.inbox.first-back-off", "10ms");
    }

    /** It lives as long as the JVM, like the other backends. */
    @Override
    public void stop() {}

    public static void open() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static void close() {
        server.stop();
    }

    public static int port() {
        return port;
    }

    /** Waits for the first mail to that address. */
    public static ReceivedMail awaitMailTo(String address) {
        return Awaitility.await("mail to " + address)
                .atMost(PATIENCE)
                .until(() -> mailsTo(address), mails -> !mails.isEmpty())
                .get(0);
    }

    /** All mails to that address so far. */
    public static List<ReceivedMail> mailsTo(String address) {
        return all().filter(message -> recipients(message).contains(address))
                .map(ReceivedMail::new)
                .toList();
    }

    private static Stream<MimeMessage> all() {
        return Arrays.stream(server.getReceivedMessages());
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .toList();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
