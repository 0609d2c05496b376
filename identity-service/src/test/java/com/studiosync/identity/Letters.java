package com.studiosync.identity;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.testing.Broker;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mails that were asked for, as their readers find them. */
public final class Letters {

    private Letters() {}

    /** Waits for the first letter of that kind to an address. */
    public static MailRequested await(String template, String to) {
        return Broker.await(MailRequested.class, mail -> isSuch(mail, template, to));
    }

    /** Those of that kind to an address that have arrived by now. */
    public static List<MailRequested> all(String template, String to) {
        return Broker.all(MailRequested.class, mail -> isSuch(mail, template, to));
    }

    /** The token in the latest letter of that kind to an address. */
    public static String tokenIn(String template, String to) {
        await(template, to);
        List<MailRequested> letters = all(template, to);
        return open(letters.get(letters.size() - 1));
    }

    /** The same, once it is another than a former one. */
    public static String tokenAfter(String former, String template, String to) {
        return Awaitility.await("another letter")
                .atMost(Duration.ofSeconds(60))
                .until(() -> tokenIn(template, to), token -> !token.equals(former));
    }

    private static String open(MailRequested letter) {
        String key = ConfigProvider.getConfig().getValue("studiosync.secret-key", String.class);
        return SecretBox.of(key, "mail-token").open(letter.sealedToken());
    }

    private static boolean isSuch(MailRequested mail, String template, String to) {
        return template.equals(mail.template()) && to.equals(mail.to());
    }
}
