package com.studiosync.identity.accounts;

import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public static final String UNIQUE_EMAIL = "accounts_email_key";

    private static final String NOTE_SIGN_IN =
            "update accounts set last_login_at = ?1 where id = ?2 and password_hash = ?3";

    /** Hibernate's own lock lets others refer to the row, and so grant a membership to an account that goes away. */
    private static final String FREE_TO_ERASE = "select * from accounts where id = ?1 for update skip locked";

    /** The account with that address, or {@code null}. */
    public Uni<Account> with(EmailAddress email) {
        return find("emailKey", email.key()).firstResult();
    }

    /** The same, with everybody else who would change it waiting until the transaction ends. */
    public Uni<Account> lockedWith(EmailAddress email) {
        return find("emailKey", email.key())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Stores a stronger hash of the same password, unless the password was changed meanwhile. */
    public Uni<Integer> replaceHash(UUID accountId, String former, String hash) {
        return update("passwordHash = ?1 where id = ?2 and passwordHash = ?3", hash, accountId, former);
    }

    /** Whether the account is the platform's operator's. */
    public Uni<Boolean> isOperator(UUID id) {
        return count("id = ?1 and operator", id).map(found -> found == 1);
    }

    /** Whether the platform has an operator. */
    public Uni<Boolean> haveOperator() {
        return count("operator").map(found -> found > 0);
    }

    /** The account, with everybody else who would change it waiting until the transaction ends. */
    public Uni<Account> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The same, of somebody who must have one.
     *
     * @throws com.studiosync.platform.problems.ProblemException 404 (as failure) when it was erased
     */
    public Uni<Account> existing(UUID id) {
        return locked(id).onItem().ifNull().failWith(() -> Problems.notFound("account"));
    }

    /** Those among these, locked, in the order of their ids, so that nobody waits in a circle. */
    public Uni<List<Account>> lockedAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The ids of accounts that are to be erased by now, those first that have waited longest. */
    public Uni<List<UUID>> dueForErasure(Instant now, int most) {
        return find("select id from Account where eraseAt <= ?1 order by function('random')", now)
                .project(UUID.class)
                .range(0, most - 1)
                .list();
    }

    /**
     * The account to be deleted, locked against everything that refers to it, too; {@code null} when it is gone, or when
     * somebody is using it this very moment.
     */
    public Uni<Account> freeToErase(UUID id) {
        return getSession().flatMap(session -> session.createNativeQuery(FREE_TO_ERASE, Account.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }

    /**
     * Notes a sign-in, unless the password has changed since it was checked. It does not touch the version: two devices may
     * sign in at once.
     */
    public Uni<Boolean> noteSignIn(UUID accountId, String checkedHash, Instant now) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(NOTE_SIGN_IN)
                        .setParameter(1, now)
                        .setParameter(2, accountId)
                        .setParameter(3, checkedHash)
                        .executeUpdate())
                .map(updated -> updated == 1);
    }
}
