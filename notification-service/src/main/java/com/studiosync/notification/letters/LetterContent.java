package com.studiosync.notification.letters;

import io.quarkus.qute.TemplateData;

/**
 * What a template can show; the build checks its expressions against this.
 *
 * @param name how to greet the person, or {@code null}
 * @param link where the mail leads to
 * @param studio the name of the studio that it is about, or empty
 * @param platform the address of StudioSync
 */
@TemplateData
public record LetterContent(String name, String link, String studio, String platform) {}
