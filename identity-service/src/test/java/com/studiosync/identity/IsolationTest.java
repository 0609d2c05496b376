package com.studiosync.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import com.studiosync.testing.isolation.StudioIsolation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class IsolationTest {

    private static final String GLOBAL = "An account is a person's in all studios, and so is what hangs on it.";
    private static final String OLD_ONLY = "It deletes what is old and returns a number; policies bind its owner, too.";

    private final StudioIsolation isolation = StudioIsolation.ofService()
            .except("accounts", GLOBAL)
            .except("mailed_tokens", GLOBAL)
            .except("refresh_tokens", GLOBAL)
            .except("sessions", GLOBAL)
            .except("avatars", "A policy of its own shows it to its owner's account alone.")
            .except("sign_in_failures", "It counts keyed hashes of people and addresses, before anybody is known.")
            .except("signing_keys", "They are the platform's.")
            .except(
                    "audit_entries",
                    "What happens in no studio is kept, too; policies of its own let a studio read its part.")
            .except("memberships.own_memberships", "A person reads her own in all studios.")
            .except("forget_audit_before", OLD_ONLY)
            .except("forget_invitations_before", OLD_ONLY)
            .except("forget_own_invitations", "It deletes those to the account of the transaction.");

    @Test
    void the_catalogue_shows_no_way_from_studio_to_studio() {
        assertEquals(List.of(), isolation.gapsInTheCatalogue());
    }

    @Test
    void no_statement_of_a_studio_reaches_or_tells_of_another() {
        assertEquals(List.of(), isolation.breaches());
    }
}
