package com.studiosync.profile.teachers;

import com.studiosync.platform.money.Money;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.specialties.TaughtSpecialties;
import com.studiosync.profile.studios.KnownStudio;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Holds what is written about a teacher to what her studio teaches and is paid in. */
@ApplicationScoped
class StudioRules {

    private final TaughtSpecialties taught;
    private final KnownStudios studios;

    StudioRules(TaughtSpecialties taught, KnownStudios studios) {
        this.taught = taught;
        this.studios = studios;
    }

    /** Lets a new profile pass that keeps the rules; 422 (as failure) for another one. */
    Uni<Void> require(UUID studioId, TeacherProfile wanted) {
        return taught.require("specialties", wanted.specialties(), List.of())
                .chain(() -> requireCurrency(studioId, wanted.hourlyRate()));
    }

    /** The same for a changed one; what it does not change stays good, whatever the studio has changed. */
    Uni<Void> require(UUID studioId, TeacherProfile wanted, TeacherProfile before) {
        boolean sameRate = wanted.hourlyRate() == null || wanted.hourlyRate().equals(before.hourlyRate());
        return taught.require("specialties", wanted.specialties(), before.specialties())
                .chain(() -> requireCurrency(studioId, sameRate ? null : wanted.hourlyRate()));
    }

    private Uni<Void> requireCurrency(UUID studioId, Money rate) {
        return rate == null
                ? Uni.createFrom().voidItem()
                : studios.of(studioId)
                        .invoke(studio -> requireCurrency(studio, rate))
                        .replaceWithVoid();
    }

    private static void requireCurrency(KnownStudio studio, Money rate) {
        studio.currency().filter(currency -> !currency.equals(rate.currency())).ifPresent(currency -> {
            throw Problems.invalid("hourlyRate.currency", "must be the studio's, " + currency);
        });
    }
}
