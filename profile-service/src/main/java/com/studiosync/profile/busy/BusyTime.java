package com.studiosync.profile.busy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One lesson, as far as it keeps its teacher busy; {@link BusyTimes} writes them, past the persistence context. */
@Entity
@Table(name = "busy_times")
class BusyTime {

    @Id
    private UUID lessonId;

    private UUID studioId;
    private UUID teacherId;
    private Instant startsAt;
    private Instant endsAt;

    protected BusyTime() {}
}
