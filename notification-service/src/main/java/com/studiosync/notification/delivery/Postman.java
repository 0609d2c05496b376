package com.studiosync.notification.delivery;

import com.studiosync.notification.letters.Addresses;
import com.studiosync.notification.letters.Letter;
import com.studiosync.notification.letters.LetterWriter;
import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.notification.queue.MailConfig;
import com.studiosync.notification.queue.Outcome;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Hands one mail to the mail server. */
@ApplicationScoped
class Postman {

    /** One plain address: no list, no display name, nothing that could end the header line. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cc}<>(),:;@\"\\\\]+@[^\\s\\p{Cc}<>(),:;@\"\\\\]+");

    private final LetterWriter writer;
    private final ReactiveMailer mailer;
    private final MailConfig config;
    private final String host;

    Postman(LetterWriter writer, ReactiveMailer mailer, MailConfig config, Addresses addresses) {
        this.writer = writer;
        this.mailer = mailer;
        this.config = config;
        this.host = addresses.host();
    }

    /** Never fails; the outcome may come on another context than the caller's. */
    Uni<Outcome> deliver(ClaimedMail mail) {
        if (mail.missing() != null) {
            return Uni.createFrom().item(Outcome.refused("the " + mail.missing() + " never became known"));
        }
        if (!ADDRESS.matcher(mail.address()).matches()) {
            return Uni.createFrom().item(Outcome.refused("the address cannot be written to"));
        }
        return Uni.createFrom()
                .deferred(() -> mailer.send(envelope(mail, writer.write(mail))))
                .ifNoItem()
                .after(config.sendTimeout())
                .fail()
                .replaceWith(Outcome.accepted())
                .onFailure()
                .recoverWithItem(Refusals::outcomeOf);
    }

    /** The Message-ID stays the same in every attempt, so that a mail server can drop a copy. */
    private Mail envelope(ClaimedMail mail, Letter letter) {
        return Mail.withText(mail.address(), EncodedWords.of(letter.subject()), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + mail.id() + "@" + host + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
