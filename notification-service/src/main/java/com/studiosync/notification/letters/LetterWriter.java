package com.studiosync.notification.letters;

import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.notification.queue.MailConfig;
import com.studiosync.notification.queue.MailTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Writes the letter of a mail, in the reader's language where there is a template for it. */
@ApplicationScoped
public class LetterWriter {

    private final Engine templates;
    private final Addresses addresses;
    private final LetterLinks links;
    private final MailConfig config;

    LetterWriter(Engine templates, Addresses addresses, LetterLinks links, MailConfig config) {
        this.templates = templates;
        this.addresses = addresses;
        this.links = links;
        this.config = config;
    }

    /**
     * Writes the letter.
     *
     * @throws IllegalArgumentException when the mail's token was not sealed with this installation's key
     */
    public Letter write(ClaimedMail mail) {
        Locale language = language(mail);
        LetterContent content = content(mail, language);
        Template text = template(mail, language, ".txt");
        Template html = template(mail, language, ".html");
        return new Letter(
                OneLine.of(filled(text.getFragment("subject"), content)), filled(text, content), filled(html, content));
    }

    private LetterContent content(ClaimedMail mail, Locale language) {
        return new LetterContent(
                OneLine.name(mail.word("firstName")),
                links.of(mail),
                studio(mail),
                OneLine.name(mail.word("person")),
                mail.word("roles").isEmpty()
                        ? List.of()
                        : List.of(mail.word("roles").split(",")),
                LetterDates.format(mail.word("date"), language),
                addresses.platform(),
                config.contact());
    }

    /** Its founder reads what the founder typed. Anybody else reads the subdomain where the name looks like a link. */
    private static String studio(ClaimedMail mail) {
        String typed = mail.word("studioName");
        String name = mail.template() == MailTemplate.STUDIO_LIVE ? OneLine.of(typed) : OneLine.name(typed);
        return name == null ? mail.word("subdomain") : name;
    }

    private static String filled(Template template, LetterContent content) {
        return template.instance().data("mail", content).render().strip() + "\n";
    }

    private Locale language(ClaimedMail mail) {
        Locale asked = Locale.forLanguageTag(mail.locale() == null ? "" : mail.locale());
        return templates.isTemplateLoaded(file(mail, asked, ".txt")) ? asked : Locale.ENGLISH;
    }

    private Template template(ClaimedMail mail, Locale language, String suffix) {
        return templates.getTemplate(file(mail, language, suffix));
    }

    private static String file(ClaimedMail mail, Locale language, String suffix) {
        return "mail/" + language.getLanguage() + "/" + mail.template().key() + suffix;
    }
}
