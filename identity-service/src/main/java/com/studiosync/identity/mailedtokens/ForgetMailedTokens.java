package com.studiosync.identity.mailedtokens;

import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the table small: tokens that nobody brought back in time are deleted. */
@ApplicationScoped
class ForgetMailedTokens {

    private final MailedTokens tokens;
    private final Transactions transactions;

    ForgetMailedTokens(MailedTokens tokens, Transactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return transactions.ofPlatform(tokens::forgetExpired).replaceWithVoid();
    }
}
