package com.studiosync.notification.letters;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What a template can show; the build checks its expressions against this.
 *
 * @param name how to greet the person, or {@code null}
 * @param link where the mail leads to
 * @param studio the name of the studio that it is about, or empty
 * @param person the name of somebody else whom it tells about, or {@code null}
 * @param roles names such as {@code TEACHER}
 * @param date a day and time that matters, or empty
 * @param platform the address of StudioSync
 * @param contact the mail address of somebody who can help
 */
@TemplateData
public record LetterContent(
        String name,
        String link,
        String studio,
        String person,
        List<String> roles,
        String date,
        String platform,
        String contact) {}
