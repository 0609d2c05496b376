package com.studiosync.profile.specialties;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** An admin makes the catalogue the studio's own: adds to it, renames, hides. */
@ApplicationScoped
class ChangeSpecialties {

    private final Specialties specialties;
    private final SpecialtyUses uses;
    private final MergePatches patches;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    ChangeSpecialties(
            Specialties specialties,
            SpecialtyUses uses,
            MergePatches patches,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.specialties = specialties;
        this.uses = uses;
        this.patches = patches;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<CatalogueEntry> add(SpecialtyRequest wanted) {
        UUID studio = caller.studioId();
        return transactions.inStudio(studio, () -> specialties
                .locked(studio)
                .map(catalogue -> StudioSpecialty.own(studio, catalogue.codeOfOneMore(wanted), wanted, clock.instant()))
                .flatMap(specialties::persistAndFlush)
                .flatMap(added -> entry(added.code())));
    }

    /** The last of two who change the same wins: label and place stand each for itself. */
    Uni<CatalogueEntry> change(String code, MergePatch patch) {
        UUID studio = caller.studioId();
        return transactions.inStudio(studio, () -> specialties
                .locked(studio)
                .flatMap(catalogue -> stored(catalogue.required(code), studio).invoke(said -> {
                    SpecialtyChanges wanted = patches.apply(patch, said.changes());
                    said.become(wanted, clock.instant());
                    requireFree(catalogue, said);
                }))
                .flatMap(specialties::persistAndFlush)
                .flatMap(changed -> entry(code)));
    }

    private static void requireFree(StudioCatalogue catalogue, StudioSpecialty said) {
        if (said.label() != null) {
            catalogue.requireFree(said.label(), said.parent(), said.code());
        }
    }

    /** Deleted first, and seen whether it was in use after that: who carries it meanwhile is waited for. */
    Uni<Void> remove(String code) {
        UUID studio = caller.studioId();
        return transactions.inStudio(studio, () -> specialties
                .locked(studio)
                .invoke(catalogue -> requireRemovable(catalogue, catalogue.required(code)))
                .flatMap(catalogue -> specialties.delete("code", code))
                .flatMap(deleted -> uses.anyOf(code))
                .invoke(ChangeSpecialties::requireUnused)
                .replaceWithVoid());
    }

    private static void requireRemovable(StudioCatalogue catalogue, CatalogueEntry entry) {
        if (!entry.own()) {
            throw Problems.conflict("It is of the shared catalogue. Hide it instead.");
        }
        if (catalogue.hasKinds(entry.code())) {
            throw Problems.conflict("There are kinds of it. Delete them first, or hide it.");
        }
    }

    private static void requireUnused(boolean used) {
        if (used) {
            throw Problems.conflict("Profiles or applications carry it. Hide it instead.");
        }
    }

    private Uni<StudioSpecialty> stored(CatalogueEntry entry, UUID studio) {
        return specialties
                .findById(entry.code())
                .onItem()
                .ifNull()
                .continueWith(() -> StudioSpecialty.shared(studio, Specialty.valueOf(entry.code()), clock.instant()));
    }

    private Uni<CatalogueEntry> entry(String code) {
        return specialties.catalogue().map(catalogue -> catalogue.required(code));
    }
}
