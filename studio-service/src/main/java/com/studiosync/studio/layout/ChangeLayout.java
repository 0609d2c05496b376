package com.studiosync.studio.layout;

import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.rules.LayoutRules;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Changes the layout of the caller's studio, for an admin who has seen the current version. The same again is no change. */
@ApplicationScoped
public class ChangeLayout {

    private final Transactions transactions;
    private final Studios studios;
    private final LayoutVersions versions;
    private final LayoutRules rules;
    private final Caller caller;
    private final Clock clock;

    ChangeLayout(
            Transactions transactions,
            Studios studios,
            LayoutVersions versions,
            LayoutRules rules,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.studios = studios;
        this.versions = versions;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes this of the layout. */
    public Uni<LayoutVersion> to(Layout layout, IfMatch expected) {
        return to(() -> Uni.createFrom().item(new Wish(layout, null)), expected);
    }

    /** Makes of the layout what it was once; 404 when that version is not kept. */
    public Uni<LayoutVersion> backTo(long version, IfMatch expected) {
        return to(
                () -> versions.required(version).map(earlier -> new Wish(earlier.layout(), earlier.version())),
                expected);
    }

    private record Wish(Layout layout, Long restoredFrom) {}

    /** Admins take turns, so that who comes second is told the current version. */
    private Uni<LayoutVersion> to(Supplier<Uni<Wish>> wished, IfMatch expected) {
        UUID studioId = caller.studioId();
        UUID member = caller.accountId();
        return transactions.inStudio(
                studioId, () -> studios.locked(studioId).flatMap(studio -> versions.current(studioId)
                        .invoke(current -> expected.verify(current.version()))
                        .flatMap(current -> wished.get()
                                .invoke(wish -> rules.check(
                                        wish.layout(), studio.details().currency()))
                                .flatMap(wish -> change(current, wish, member)))));
    }

    private Uni<LayoutVersion> change(LayoutVersion current, Wish wish, UUID member) {
        return current.layout().equals(wish.layout())
                ? Uni.createFrom().item(current)
                : versions.add(current.followedBy(wish.layout(), wish.restoredFrom(), member, clock.instant()));
    }
}
