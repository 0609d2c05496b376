package com.studiosync.profile.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The settings of one studio. Of a studio that never changed them there is no row. */
@Entity
@Table(name = "profile_settings")
public class ProfileSettings {

    @Id
    private UUID studioId;

    private boolean formerTeachersReadHistory;
    private Instant updatedAt;

    @Version
    private long version;

    protected ProfileSettings() {}

    static ProfileSettings of(UUID studioId, SettingsDocument document, Instant now) {
        ProfileSettings settings = new ProfileSettings();
        settings.studioId = studioId;
        settings.revise(document, now);
        return settings;
    }

    void revise(SettingsDocument document, Instant now) {
        formerTeachersReadHistory = document.formerTeachersReadHistory();
        updatedAt = now;
    }

    SettingsDocument document() {
        return new SettingsDocument(formerTeachersReadHistory);
    }

    /** That of the document: the defaults, before there was a row, were the first one. */
    long documentVersion() {
        return version + 1;
    }
}
