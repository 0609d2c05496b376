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
import com.studiosync.profile.students.StudentTurns;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What admins do with families, each in one transaction. */
@ApplicationScoped
class KeepFamilies {

    private final Transactions transactions;
    private final Families families;
    private final StudentTurns turns;
    private final MergePatches patches;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    KeepFamilies(
            Transactions transactions,
            Families families,
            StudentTurns turns,
            MergePatches patches,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.families = families;
        this.turns = turns;
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
        return FamilyConflicts.named(passing(Rule.FAMILY_EDIT, () -> turns.take(details.studentIds())
                .chain(() -> families.keep(Family.of(caller.studioId(), details, clock.instant()), details))));
    }

    Uni<FamilyView> edit(UUID id, IfMatch expected, MergePatch patch) {
        return FamilyConflicts.named(passing(Rule.FAMILY_EDIT, () -> families.locked(id)
                .invoke(family -> expected.verify(family.version()))
                .flatMap(family -> families.view(family)
                        .flatMap(current -> revise(family, current, patches.apply(patch, current.details()))))));
    }

    private Uni<FamilyView> revise(Family family, FamilyView current, FamilyDetails details) {
        if (details.equals(current.details())) {
            return Uni.createFrom().item(current);
        }
        family.revise(details, clock.instant());
        return turns.take(union(current.details().studentIds(), details.studentIds()))
                .chain(() -> families.keep(family, details));
    }

    private static Set<UUID> union(List<UUID> some, List<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    Uni<Void> remove(UUID id, IfMatch expected) {
        return passing(Rule.FAMILY_DELETE, () -> families.locked(id)
                .invoke(family -> expected.verify(family.version()))
                .flatMap(families::delete));
    }

    private <T> Uni<T> passing(Rule rule, Supplier<Uni<T>> work) {
        scope.require(rule);
        return transactions.inStudio(caller.studioId(), work);
    }
}
