package com.studiosync.identity.inviting;

import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.inviting.BulkInvitationView.Line;
import com.studiosync.identity.inviting.BulkInvitationView.Result;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The addresses of one request, and what came of each. */
final class GuestList {

    private static final ProblemType MEMBER =
            new ProblemType("already-a-member", "This person belongs to the studio already", 409);
    private static final ProblemType INVITED =
            new ProblemType("already-invited", "This address has a pending invitation", 409);

    private final List<String> written;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Result> struck = new HashMap<>();
    private final Map<String, Invitation> sent = new HashMap<>();

    /** Each address counts at its first place. */
    GuestList(List<String> written, Predicate<String> isAddress) {
        this.written = written;
        IntStream.range(0, written.size())
                .filter(place -> isAddress.test(written.get(place)))
                .forEach(place -> places.putIfAbsent(key(place), place));
    }

    /** What the addresses are compared by. */
    Set<String> keys() {
        return places.keySet();
    }

    /** Takes some off the list of those to be invited. */
    void strike(Collection<String> keys, Result result) {
        keys.forEach(key -> struck.putIfAbsent(key, result));
    }

    /** Those to be invited. */
    List<EmailAddress> remaining() {
        return places.entrySet().stream()
                .filter(guest -> !struck.containsKey(guest.getKey()))
                .map(guest -> new EmailAddress(written.get(guest.getValue())))
                .toList();
    }

    void sent(List<Invitation> invitations) {
        invitations.forEach(invitation -> sent.put(invitation.email().key(), invitation));
    }

    /** In the order of the request. */
    List<Line> lines() {
        return IntStream.range(0, written.size()).mapToObj(this::line).toList();
    }

    private Line line(int place) {
        String email = written.get(place);
        if (!places.containsKey(email == null ? null : key(place))) {
            return new Line(email, Result.INVALID_ADDRESS, null);
        }
        if (places.get(key(place)) != place) {
            return new Line(email, Result.DUPLICATE, null);
        }
        Invitation invitation = sent.get(key(place));
        return invitation == null
                ? new Line(email, struck.get(key(place)), null)
                : new Line(email, Result.INVITED, invitation.id());
    }

    /**
     * The invitation of a list with a single address.
     *
     * @throws ProblemException 409 or 429 when it was not invited
     */
    Invitation single() {
        if (struck.containsValue(Result.ALREADY_MEMBER)) {
            throw Problems.of(MEMBER, "Change the member's roles instead.");
        }
        if (struck.containsValue(Result.ALREADY_INVITED)) {
            throw Problems.of(INVITED, "Resend it with POST /api/v1/invitations/{id}/resend, or revoke it.");
        }
        if (struck.containsValue(Result.TOO_MANY_MAILS)) {
            throw MailAllowance.usedUp();
        }
        return sent.values().iterator().next();
    }

    private String key(int place) {
        return new EmailAddress(written.get(place)).key();
    }
}
