package com.studiosync.identity.inviting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.inviting.BulkInvitationView.Line;
import com.studiosync.identity.inviting.BulkInvitationView.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GuestListTest {

    @Provide
    Arbitrary<List<String>> addresses() {
        return Arbitraries.of("a@example.com", "A@example.com", "b@example.com", "c@example.com", "nobody", "")
                .injectNull(0.1)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Set<String>> known() {
        return Arbitraries.of("a@example.com", "b@example.com").set();
    }

    /** Told once more in the simplest way: go through the list and remember what was there. */
    @Property
    void every_address_gets_the_result_that_its_place_and_its_past_ask_for(
            @ForAll("addresses") List<String> written,
            @ForAll("known") Set<String> members,
            @ForAll("known") Set<String> invited) {
        GuestList guests = new GuestList(written, GuestListTest::isAddress);

        guests.strike(members, Result.ALREADY_MEMBER);
        guests.strike(invited, Result.ALREADY_INVITED);
        guests.sent(guests.remaining().stream()
                .map(email -> Invitation.to(UUID.randomUUID(), email, null, List.of(), "en"))
                .toList());

        Set<String> seen = new HashSet<>();
        List<Result> expected = new ArrayList<>();
        for (String email : written) {
            String key = email == null ? null : email.toLowerCase(Locale.ROOT);
            if (!isAddress(email)) {
                expected.add(Result.INVALID_ADDRESS);
            } else if (!seen.add(key)) {
                expected.add(Result.DUPLICATE);
            } else if (members.contains(key)) {
                expected.add(Result.ALREADY_MEMBER);
            } else {
                expected.add(invited.contains(key) ? Result.ALREADY_INVITED : Result.INVITED);
            }
        }
        assertEquals(expected, guests.lines().stream().map(Line::result).toList());
        assertEquals(written, guests.lines().stream().map(Line::email).toList());
        assertEquals(
                expected.stream().map(Result.INVITED::equals).toList(),
                guests.lines().stream().map(line -> line.invitationId() != null).toList());
    }

    private static boolean isAddress(String text) {
        return text != null && text.contains("@");
    }
}
