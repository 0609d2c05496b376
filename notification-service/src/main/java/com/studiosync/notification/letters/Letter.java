package com.studiosync.notification.letters;

/** A mail as it is read: one line of subject, and the same content as plain text and as HTML. */
public record Letter(String subject, String text, String html) {}
