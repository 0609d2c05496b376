package com.studiosync.notification.letters;

import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Writes the letter of a mail, in the reader's language where there is a template for it. */
@ApplicationScoped
public class LetterWriter {

    private static final String DEFAULT_LANGUAGE = "en";

    private final Engine templates;
    private final Addresses addresses;
    private final SecretBox tokens;

    LetterWriter(Engine templates, Addresses addresses, Secrets secrets) {
        this.templates = templates;
        this.addresses = addresses;
        this.tokens = secrets.boxFor("mail-token");
    }

    /**
     * Writes the letter.
     *
     * @throws IllegalArgumentException when the mail's token was not sealed with this installation's key
     */
    public Letter write(ClaimedMail mail) {
        LetterContent content = new LetterContent(
                OneLine.greeting(mail.firstName()),
                link(mail),
                OneLine.of(mail.model().getOrDefault("studioName", "")),
                addresses.platform());
        Template text = template(mail, ".txt");
        Template html = template(mail, ".html");
        return new Letter(
                OneLine.of(filled(text.getFragment("subject"), content)), filled(text, content), filled(html, content));
    }

    private static String filled(Template template, LetterContent content) {
        return template.instance().data("mail", content).render().strip() + "\n";
    }

    private String link(ClaimedMail mail) {
        return switch (mail.template()) {
            case VERIFY_EMAIL -> addresses.verifyEmail(tokens.open(mail.sealedToken()));
            case ACCOUNT_EXISTS -> addresses.login();
            case WELCOME -> addresses.platform();
            case STUDIO_LIVE -> addresses.studio(mail.model().get("subdomain"));
        };
    }

    private Template template(ClaimedMail mail, String suffix) {
        String file = "/" + mail.template().key() + suffix;
        String language = mail.locale() == null
                ? DEFAULT_LANGUAGE
                : Locale.forLanguageTag(mail.locale()).getLanguage();
        String own = "mail/" + language + file;
        return templates.getTemplate(templates.isTemplateLoaded(own) ? own : "mail/" + DEFAULT_LANGUAGE + file);
    }
}
