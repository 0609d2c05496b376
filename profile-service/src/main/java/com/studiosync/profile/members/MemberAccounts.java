package com.studiosync.profile.members;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which accounts may stand on a profile: those of members with a role that fits. All of it needs a transaction. */
@ApplicationScoped
public class MemberAccounts {

    private final Members members;
    private final Caller caller;

    MemberAccounts(Members members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    /**
     * Lets an account pass that was there before, none, and that of a member with one of the roles. The caller's own token
     * proves as much about the caller.
     *
     * @return fails with a 422 for any other, also for that of a member of whom this service has not been told yet
     */
    public Uni<Void> verify(UUID accountId, UUID before, Role... fitting) {
        if (accountId == null || accountId.equals(before) || isCallers(accountId, fitting)) {
            return Uni.createFrom().voidItem();
        }
        return members.withAccount(accountId)
                .invoke(member -> {
                    if (member == null || Arrays.stream(fitting).noneMatch(member::is)) {
                        throw Problems.invalid("accountId", refusal(fitting));
                    }
                })
                .replaceWithVoid();
    }

    private boolean isCallers(UUID accountId, Role... fitting) {
        return Objects.equals(accountId, caller.accountId())
                && Arrays.stream(fitting).anyMatch(caller::is);
    }

    private static String refusal(Role... fitting) {
        String roles = Arrays.stream(fitting).map(Role::name).collect(Collectors.joining(" or "));
        return "is no member of this studio who is " + roles
                + "; of who became one just now this service may hear in a moment, so try again";
    }
}
