package com.studiosync.studio.policies;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.policies.texts.PolicyText;
import com.studiosync.studio.policies.texts.PolicyTexts;
import com.studiosync.studio.studios.Studios;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reads what a studio has decided, and what of it holds today. */
@ApplicationScoped
class ReadPolicies {

    private final Studios studios;
    private final PoliciesOfStudios policies;
    private final PolicyTexts texts;
    private final Transactions transactions;
    private final Clock clock;

    ReadPolicies(
            Studios studios, PoliciesOfStudios policies, PolicyTexts texts, Transactions transactions, Clock clock) {
        this.studios = studios;
        this.policies = policies;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<PoliciesView> all(UUID studioId) {
        return transactions.inStudio(studioId, () -> policies.of(studioId)
                .flatMap(decided -> texts.latestOf(decided.texts()).map(latest -> PoliciesView.of(decided, latest))));
    }

    /** The texts that hold on this day of the studio; 404 when there is no studio. */
    Uni<List<PolicyText>> inForce(UUID studioId) {
        return transactions.inStudio(studioId, () -> studios.required(studioId).flatMap(studio -> policies.of(studioId)
                .flatMap(decided ->
                        texts.inForce(decided.texts(), studio.details().today(clock)))));
    }
}
