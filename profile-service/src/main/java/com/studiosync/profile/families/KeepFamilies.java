package com.studiosync.profile.families;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What admins do with families, each in one transaction. */
@ApplicationScoped
class KeepFamilies {

    private final Transactions transactions;
    private final Families families;
    private final MergePatches patches;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    KeepFamilies(
            Transactions transactions,
            Families families,
            MergePatches patches,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.families = families;
        this.patches = patches;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Page<FamilyView>> page(PageRequest request) {
        return passing(Rule.FAMILY_VIEW, () -> families.page(request).map(page -> page.map(FamilyView::inList)));
    }

    Uni<FamilyView> read(UUID id) {
        return passing(Rule.FAMILY_VIEW, () -> families.one(id));
    }

    Uni<FamilyView> make(FamilyDetails details) {
        return FamilyConflicts.named(passing(
                Rule.FAMILY_EDIT,
                () -> families.keep(Family.of(caller.studioId(), details, clock.instant()), details)));
    }

    Uni<FamilyView> edit(UUID id, IfMatch expected, MergePatch patch) {
        return FamilyConflicts.named(passing(Rule.FAMILY_EDIT, () -> families.one(id)
                .invoke(current -> expected.verify(current.version()))
                .flatMap(current -> revise(current, patches.apply(patch, current.details())))));
    }

    private Uni<FamilyView> revise(FamilyView current, FamilyDetails details) {
        return details.equals(current.details())
                ? Uni.createFrom().item(current)
                : families.findById(current.id())
                        .invoke(family -> family.revise(details, clock.instant()))
                        .flatMap(family -> families.keep(family, details));
    }

    Uni<Void> remove(UUID id, IfMatch expected) {
        return passing(Rule.FAMILY_DELETE, () -> families.one(id)
                .invoke(current -> expected.verify(current.version()))
                .flatMap(current -> families.findById(id))
                .flatMap(families::delete));
    }

    private <T> Uni<T> passing(Rule rule, Supplier<Uni<T>> work) {
        scope.require(rule);
        return transactions.inStudio(caller.studioId(), work);
    }
}
