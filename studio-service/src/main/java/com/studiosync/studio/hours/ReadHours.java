package com.studiosync.studio.hours;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.timetables.Period;
import com.studiosync.studio.hours.keeping.AllHours;
import com.studiosync.studio.hours.keeping.StudioHours;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells a studio's hours to whoever may know them, which is everybody. */
@ApplicationScoped
class ReadHours {

    private final Transactions transactions;
    private final Studios studios;
    private final AllHours allHours;

    ReadHours(Transactions transactions, Studios studios, AllHours allHours) {
        this.transactions = transactions;
        this.studios = studios;
        this.allHours = allHours;
    }

    Uni<HoursAnswer> of(UUID studioId, AskedPeriod asked) {
        Optional<Period> period = asked.period();
        return transactions.inStudio(studioId, () -> studios.required(studioId)
                .flatMap(studio -> allHours.of(studioId).map(hours -> answer(studio, hours, period))));
    }

    private static HoursAnswer answer(Studio studio, StudioHours hours, Optional<Period> period) {
        return period.<HoursAnswer>map(
                        asked -> OpeningPeriods.of(hours, studio.details().timezone(), asked))
                .orElseGet(() -> HoursView.of(hours));
    }
}
