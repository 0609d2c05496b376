package com.studiosync.profile.recordings;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.entries.Entries;
import jakarta.inject.Singleton;

@Singleton
public class Recordings extends Entries<Recording> {

    private static final int MOST = 200;

    Recordings(Outbox outbox) {
        super(Recording.class, "recording", MOST, outbox);
    }
}
