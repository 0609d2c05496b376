package com.studiosync.local.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes a MIME message apart: what a person would read, and what was attached. */
final class MailReader {

    private String text = "";
    private String html = "";
    private final List<String> attachments = new ArrayList<>();

    private MailReader() {}

    static Mail read(MimeMessage message, long id, List<String> recipients, Instant receivedAt)
            throws MessagingException, IOException {
        MailReader reader = new MailReader();
        reader.visit(message);
        return new Mail(
                id,
                sender(message),
                recipients,
                Objects.requireNonNullElse(message.getSubject(), ""),
                receivedAt,
                Objects.requireNonNullElse(message.getMessageID(), ""),
                reader.text,
                reader.html,
                reader.attachments,
                headers(message));
    }

    private void visit(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments.add(Optional.ofNullable(part.getFileName()).orElse("unnamed"));
        } else if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int index = 0; index < parts.getCount(); index++) {
                visit(parts.getBodyPart(index));
            }
        } else if (part.isMimeType("text/html") && html.isEmpty()) {
            html = content(part);
        } else if (part.isMimeType("text/plain") && text.isEmpty()) {
            text = content(part);
        }
    }

    private static String content(Part part) throws MessagingException, IOException {
        try {
            return part.getContent().toString();
        } catch (UnsupportedEncodingException unknownCharset) {
            try (InputStream bytes = part.getInputStream()) {
                return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        Address[] from = message.getFrom();
        if (from == null || from.length == 0) {
            return "";
        }
        return from[0] instanceof InternetAddress address ? address.toUnicodeString() : from[0].toString();
    }

    private static List<Mail.Header> headers(MimeMessage message) throws MessagingException {
        List<Mail.Header> headers = new ArrayList<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.add(new Mail.Header(header.getName(), header.getValue()));
        }
        return headers;
    }
}
