package com.studiosync.identity.memberships;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a person belongs to a studio, and as what; or that she asked to. */
@Entity
@Table(name = "memberships")
public class Membership {

    private static final ProblemType PENDING =
            new ProblemType("membership-pending", "Your membership waits for approval", 403);

    @Id
    private UUID id;

    private UUID studioId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String[] roles;
    private String[] granted;
    private String[] withdrawn;
    private Instant createdAt;

    @Version
    private long version;

    protected Membership() {}

    static Membership of(UUID studioId, UUID accountId, Status status, Set<String> roles, Instant now) {
        Membership membership = new Membership();
        membership.id = Ids.next();
        membership.studioId = studioId;
        membership.accountId = accountId;
        membership.status = status;
        membership.take(new Powers(roles, Set.of(), Set.of()));
        membership.createdAt = now;
        return membership;
    }

    /** Tells of a membership that has just come about. */
    MembershipGranted granted(Cause cause) {
        return new MembershipGranted(id, studioId, accountId, roles(), cause.name());
    }

    /** Tells of a wish that has just come about. */
    MembershipRequested requested() {
        return new MembershipRequested(id, studioId, accountId, roles());
    }

    /** Makes a member of somebody who waits for it, in the roles given. */
    public MembershipGranted activate(Set<String> given, Cause cause, Instant now) {
        status = Status.ACTIVE;
        createdAt = now;
        take(new Powers(given, Set.of(), Set.of()));
        return granted(cause);
    }

    /** Gives and takes, until the member may do exactly this. */
    public MembershipChanged change(Powers powers) {
        take(powers);
        return new MembershipChanged(id, studioId, accountId, roles(), granted(), withdrawn());
    }

    /** Tells that it ends; whoever ends it deletes it as well. */
    public MembershipRevoked revoked(Departure why) {
        return new MembershipRevoked(id, studioId, accountId, why.name());
    }

    private void take(Powers powers) {
        roles = powers.roles().toArray(String[]::new);
        granted = powers.granted().toArray(String[]::new);
        withdrawn = powers.withdrawn().toArray(String[]::new);
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public UUID accountId() {
        return accountId;
    }

    public Status status() {
        return status;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    /**
     * For what a person does as a member.
     *
     * @throws com.studiosync.platform.problems.ProblemException 403 as long as the membership waits for approval
     */
    public void requireActive() {
        if (!isActive()) {
            throw Problems.of(PENDING, "An admin of the studio has to approve it first.");
        }
    }

    /** What it allows once it is active. */
    public Powers powers() {
        return new Powers(roles(), granted(), withdrawn());
    }

    /** The names of the roles, sorted. */
    public Set<String> roles() {
        return sorted(roles);
    }

    private Set<String> granted() {
        return sorted(granted);
    }

    private Set<String> withdrawn() {
        return sorted(withdrawn);
    }

    private static Set<String> sorted(String[] names) {
        return Arrays.stream(names).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Since when it stands as it does. */
    public Instant since() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
