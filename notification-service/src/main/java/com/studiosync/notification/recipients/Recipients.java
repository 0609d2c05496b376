package com.studiosync.notification.recipients;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.UserRegistered;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All recipients, by account. */
@ApplicationScoped
public class Recipients implements PanacheRepositoryBase<Recipient, UUID> {

    /** Takes in a new account, in the transaction that is under way; one that is known already is known better. */
    public Uni<Void> learn(UserRegistered account) {
        return findById(account.accountId())
                .onItem()
                .ifNull()
                .switchTo(() -> persist(Recipient.of(account)))
                .replaceWithVoid();
    }

    /** Takes in what is true of an account now. */
    public Uni<Void> learn(AccountUpdated account) {
        return findById(account.accountId())
                .onItem()
                .ifNotNull()
                .invoke(known -> known.describe(account))
                .onItem()
                .ifNull()
                .switchTo(() -> persist(Recipient.of(account)))
                .replaceWithVoid();
    }

    /** Forgets a person who is gone. */
    public Uni<Void> forget(UUID accountId) {
        return deleteById(accountId).replaceWithVoid();
    }

    /** Notes that the address is the person's own; nothing to note while the account is unknown. */
    public Uni<Void> verify(UUID accountId, Instant when) {
        return findById(accountId)
                .onItem()
                .ifNotNull()
                .invoke(known -> known.verifyEmail(when))
                .replaceWithVoid();
    }

    /** Those of the given accounts that are known. */
    public Uni<Map<UUID, Recipient>> of(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("accountId in ?1", accountIds).map(found -> found.stream()
                        .collect(Collectors.toMap(Recipient::accountId, Function.identity())));
    }
}
