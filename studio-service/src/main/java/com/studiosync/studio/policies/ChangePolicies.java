package com.studiosync.studio.policies;

import com.studiosync.contracts.studio.StudioPoliciesChanged;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.policies.texts.PolicyTexts;
import com.studiosync.studio.policies.texts.WrittenTexts;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Changes the policies of a studio, for an admin who has seen their current version. */
@ApplicationScoped
class ChangePolicies {

    private final Studios studios;
    private final PoliciesOfStudios policies;
    private final PolicyTexts texts;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ChangePolicies(
            Studios studios,
            PoliciesOfStudios policies,
            PolicyTexts texts,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.studios = studios;
        this.policies = policies;
        this.texts = texts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The studio is locked first, so that of two changes at once the second sees what the first has done. */
    Uni<PoliciesView> to(PoliciesRequest wanted, UUID studioId, IfMatch expected) {
        return transactions.inStudio(studioId, () -> studios.locked(studioId).flatMap(studio -> policies.of(studioId)
                .invoke(current -> expected.verify(current.version()))
                .flatMap(current -> change(studio, current, wanted))));
    }

    private Uni<PoliciesView> change(Studio studio, StudioPolicies current, PoliciesRequest wanted) {
        return texts.write(wanted.texts(), studio.id(), studio.details().today(clock))
                .call(written -> become(current, wanted.rules(), written))
                .map(written -> PoliciesView.of(current, written.all()));
    }

    private Uni<Void> become(StudioPolicies current, PolicyRules rules, WrittenTexts written) {
        return current.become(rules, written.all(), written.newCodes(), clock.instant())
                .map(told -> save(current, told))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> save(StudioPolicies current, StudioPoliciesChanged told) {
        return policies.persist(current).chain(() -> outbox.append(told));
    }
}
