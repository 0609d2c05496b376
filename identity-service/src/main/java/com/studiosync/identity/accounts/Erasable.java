package com.studiosync.identity.accounts;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.AccountErasureCancelled;
import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.platform.problems.Problems;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an account knows of its own end: that its owner wants it gone at some instant, and can call that off until then. */
@MappedSuperclass
public abstract class Erasable {

    private Instant eraseAt;

    abstract UUID id();

    /** The owner wants it gone at that instant; who has asked before is not told another one. */
    public List<AccountErasureRequested> requestErasure(Instant at) {
        if (eraseAt != null) {
            return List.of();
        }
        eraseAt = at;
        return List.of(new AccountErasureRequested(id(), at));
    }

    /**
     * The owner wants to keep it; nothing happens when nobody asked for an erasure.
     *
     * @throws com.studiosync.platform.problems.ProblemException 409 when it has begun
     */
    public List<AccountErasureCancelled> cancelErasure(Instant now) {
        if (eraseAt == null) {
            return List.of();
        }
        if (isDueForErasure(now)) {
            throw Problems.conflict("It is too late: the account is being erased.");
        }
        eraseAt = null;
        return List.of(new AccountErasureCancelled(id()));
    }

    /** It cannot be erased yet. */
    public void postponeErasure(Instant until) {
        eraseAt = until;
    }

    public boolean isDueForErasure(Instant now) {
        return eraseAt != null && !now.isBefore(eraseAt);
    }

    /** Tells that it is gone; whoever erases it deletes it as well. */
    public AccountErased erased() {
        return new AccountErased(id());
    }

    /** When it is to be erased, or {@code null}. */
    public Instant eraseAt() {
        return eraseAt;
    }
}
