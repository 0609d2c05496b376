package com.studiosync.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;

/** A mail as its reader's program sees it. */
public record ReceivedMail(MimeMessage message) {

    public String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String text() {
        return part(0, "text/plain");
    }

    public String html() {
        return part(1, "text/html");
    }

    public List<String> header(String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String part(int index, String type) {
        try {
            MimeMultipart alternatives = (MimeMultipart) message.getContent();
            BodyPart part = alternatives.getBodyPart(index);
            if (!message.isMimeType("multipart/alternative") || !part.isMimeType(type)) {
                throw new IllegalStateException(message.getContentType() + ", " + part.getContentType());
            }
            return part.getContent().toString().replace("\r\n", "\n");
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
