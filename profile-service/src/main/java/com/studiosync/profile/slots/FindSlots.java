package com.studiosync.profile.slots;

import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.timetables.Period;
import com.studiosync.profile.availability.Availabilities;
import com.studiosync.profile.availability.Availability;
import com.studiosync.profile.busy.BusyTimes;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.studios.KnownStudio;
import com.studiosync.profile.studios.KnownStudios;
import com.studiosync.profile.teachers.Teacher;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds when a teacher can still be had, with one question each for the teacher, her hours, the studio and her lessons. */
@ApplicationScoped
class FindSlots {

    private final Transactions transactions;
    private final Teachers teachers;
    private final Availabilities availabilities;
    private final KnownStudios studios;
    private final BusyTimes busy;
    private final VisitedStudio visited;
    private final Clock clock;

    FindSlots(
            Transactions transactions,
            Teachers teachers,
            Availabilities availabilities,
            KnownStudios studios,
            BusyTimes busy,
            VisitedStudio visited,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.availabilities = availabilities;
        this.studios = studios;
        this.busy = busy;
        this.visited = visited;
        this.clock = clock;
    }

    Uni<OpenSlotsView> of(String slug, SlotQuery asked) {
        return transactions.inStudio(visited.required(), () -> teachers.named(slug, DataScope.publicTeachers())
                .flatMap(teacher -> studios.of(teacher.studioId()).flatMap(studio -> open(teacher, studio, asked)
                        .map(slots -> OpenSlotsView.of(teacher, studio, asked, slots)))));
    }

    private Uni<List<Period>> open(Teacher teacher, KnownStudio studio, SlotQuery asked) {
        Optional<SlotQuery> ahead = asked.notBefore(clock.instant()).filter(query -> teacher.isAccepting());
        return ahead.map(query -> availabilities.of(teacher).flatMap(availability -> open(availability, studio, query)))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<List<Period>> open(Availability availability, KnownStudio studio, SlotQuery query) {
        Period horizon = query.horizon();
        Period felt = new Period(
                horizon.from().minus(availability.buffer()), horizon.to().plus(availability.buffer()));
        FreeTime hers = new FreeTime(availability.timetable().during(horizon.from(), horizon.to(), studio.zone()));
        FreeTime open = new FreeTime(studio.hours().during(horizon.from(), horizon.to(), studio.zone()));
        return busy.of(availability.teacherId(), felt)
                .map(lessons -> hers.within(open).without(lessons, availability.buffer()))
                .map(free -> OpenSlots.in(free, query, studio.zone()));
    }
}
