package com.studiosync.profile.studios;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.timetables.Timetable;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A studio, as far as its events have told of it. What they have not told yet has a value that is safe to work with. */
@Entity
@Table(name = "known_studios")
public class KnownStudio {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Id
    private UUID studioId;

    private String timezone;
    private String currency;

    @Convert(converter = StoredHours.class)
    private OpeningHours hours;

    private boolean paused;
    private boolean gone;

    protected KnownStudio() {}

    /** One of which nothing has been told yet. */
    static KnownStudio untold(UUID studioId) {
        KnownStudio studio = new KnownStudio();
        studio.studioId = studioId;
        return studio;
    }

    /** A founding that comes late, replayed from the dead letters, is older than what is known. */
    void learn(StudioCreated founding) {
        describe(
                Objects.requireNonNullElse(timezone, founding.timezone()),
                Objects.requireNonNullElse(currency, founding.currency()));
    }

    void learn(StudioUpdated event) {
        describe(event.timezone(), event.currency());
    }

    void learn(StudioHoursChanged event) {
        describe(event.timezone(), currency);
        hours = OpeningHours.of(event);
    }

    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    /** Nothing is kept of it but that it is gone. */
    void forget() {
        timezone = null;
        currency = null;
        hours = null;
        gone = true;
    }

    /** A zone that this JDK does not know is a failure, so that the event is parked. */
    private void describe(String newTimezone, String newCurrency) {
        timezone = ZoneId.of(newTimezone).getId();
        currency = newCurrency;
    }

    /** Where its clocks are; UTC while that is unknown. */
    public ZoneId zone() {
        return timezone == null ? UTC : ZoneId.of(timezone);
    }

    /** The day that it is where the studio is. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** What its prices are in, by the code in ISO 4217; empty while that is unknown. */
    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    /** When it is open; never, before it has told. */
    public Timetable hours() {
        return Objects.requireNonNullElse(hours, OpeningHours.NONE).timetable();
    }

    /** Whether its host answers to visitors. */
    public boolean isOpenToVisitors() {
        return !paused && !gone;
    }

    /** Whether it was deleted, so that nothing may be kept of it any more. */
    public boolean isGone() {
        return gone;
    }
}
