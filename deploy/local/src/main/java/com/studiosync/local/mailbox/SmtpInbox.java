package com.studiosync.local.mailbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** An SMTP server on loopback that accepts mail to anybody and hands each message to the store, once. */
final class SmtpInbox implements AutoCloseable {

    private static final long START_LIMIT_MILLIS = 20_000;

    private final MailStore store;
    private final Clock clock;
    private final GreenMail server;

    SmtpInbox(int port, MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_LIMIT_MILLIS);
        server = new GreenMail(setup);
        server.getUserManager().setMessageDeliveryHandler(this::receive);
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Called for each recipient in turn; the first call takes the message for all of them. */
    private GreenMailUser receive(MovingMessage message, MailAddress recipient) throws MessagingException {
        List<String> recipients =
                message.getToAddresses().stream().map(MailAddress::getEmail).toList();
        if (recipients.get(0).equals(recipient.getEmail())) {
            store.add(id -> read(message.getMessage(), id, recipients));
        }
        return new Nobody(recipient.getEmail());
    }

    private Mail read(MimeMessage message, long id, List<String> recipients) {
        try {
            return MailReader.read(message, id, recipients, clock.instant());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a message could not be read", e);
        }
    }

    /** GreenMail wants an account to deliver to, and would keep every message in it for ever. */
    private static final class Nobody extends UserImpl {

        Nobody(String address) {
            super(address, address, "", null);
        }

        @Override
        public void deliver(MovingMessage message) {}

        @Override
        public void deliver(MimeMessage message) {}
    }
}
