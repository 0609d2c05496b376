package com.studiosync.profile.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The settings of one studio. */
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
}
