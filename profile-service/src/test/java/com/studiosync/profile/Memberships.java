package com.studiosync.profile;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.time.Ids;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Tells the service of memberships as identity-service does, and waits until it knows. */
public final class Memberships {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Memberships() {}

    /** The account of somebody who has become a member with those roles. */
    public static UUID granted(UUID studio, Role... roles) {
        return grant(studio, UUID.randomUUID(), roles);
    }

    /** The same member, told of with the roles of the token. */
    public static Token granted(Token member) {
        grant(member.studio(), member.account(), member.roles().toArray(Role[]::new));
        return member;
    }

    /** Makes the account a member with those roles; gives it back. */
    public static UUID grant(UUID studio, UUID account, Role... roles) {
        Broker.send(new MembershipGranted(
                Ids.next(),
                studio,
                account,
                Arrays.stream(roles).map(Role::name).collect(Collectors.toSet()),
                "INVITED"));
        await(studio, account, roles.length);
        return account;
    }

    /** Ends a membership. */
    public static void revoke(UUID studio, UUID account, String cause) {
        UUID membership = (UUID) TestDatabase.rows(
                        "select membership_id from members where studio_id = ? and account_id = ?", studio, account)
                .get(0)
                .get(0);
        Broker.send(new MembershipRevoked(membership, studio, account, cause));
        await(studio, account, 0);
    }

    private static void await(UUID studio, UUID account, int roles) {
        Awaitility.await("membership")
                .atMost(PATIENCE)
                .until(() -> TestDatabase.number(
                                "select coalesce(sum(cardinality(roles)), 0) from members"
                                        + " where studio_id = ? and account_id = ?",
                                studio,
                                account)
                        == roles);
    }
}
