package com.studiosync.profile.achievements;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.entries.Entries;
import jakarta.inject.Singleton;

@Singleton
public class Achievements extends Entries<Achievement> {

    private static final int MOST = 500;

    Achievements(Outbox outbox) {
        super(Achievement.class, "achievement", MOST, outbox);
    }
}
