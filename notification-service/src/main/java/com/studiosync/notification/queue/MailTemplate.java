package com.studiosync.notification.queue;

import java.util.Arrays;

/** Which mails there are. */
public enum MailTemplate {
    VERIFY_EMAIL("verify-email"),
    ACCOUNT_EXISTS("account-exists"),
    WELCOME("welcome"),
    STUDIO_LIVE("studio-live");

    private final String key;

    MailTemplate(String key) {
        this.key = key;
    }

    /** Its name in events, metrics and template files. */
    public String key() {
        return key;
    }

    /**
     * The template of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static MailTemplate named(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No mail template is called '" + key + "'"));
    }
}
