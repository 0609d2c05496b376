package com.studiosync.profile.scope;

import com.studiosync.profile.studios.StudioZones;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Which day it is for assignments: the one where the studio is, whenever somebody asks. */
@ApplicationScoped
public class StudioDay {

    private final StudioZones zones;
    private final Clock clock;

    StudioDay(StudioZones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    public LocalDate today(UUID studioId) {
        return LocalDate.ofInstant(clock.instant(), zones.of(studioId));
    }
}
