package com.studiosync.local.mailbox;

import java.time.Instant;
import java.util.List;

/**
 * A message as it was received.
 *
 * @param id number of the message, in the order of arrival
 * @param to the recipients that the sender named to the SMTP server, hidden copies included
 * @param text the first plain text part, empty when there is none
 * @param html the first HTML part, empty when there is none
 */
record Mail(
        long id,
        String from,
        List<String> to,
        String subject,
        Instant receivedAt,
        String messageId,
        String text,
        String html,
        List<String> attachments,
        List<Header> headers) {

    record Header(String name, String value) {}

    boolean isFor(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
