package com.studiosync.identity.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.contracts.identity.AccountEvent;
import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.PasswordChanged;
import com.studiosync.platform.problems.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:30:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(14));

    private final Account account = Account.register(
            new EmailAddress("clara@example.com"), new PersonalData("Clara", "Wieck", null), "hash", NOW);

    @Test
    void whoever_confirms_another_address_has_a_confirmed_one() {
        List<AccountEvent> told = account.changeEmail(new EmailAddress("Schumann@example.com"), NOW);

        assertEquals(
                List.of(
                        new AccountUpdated(
                                account.id(), "Schumann@example.com", "Clara", "Wieck", "en", null, Set.of("email")),
                        new EmailVerified(account.id())),
                told);
        assertTrue(account.isVerified());
    }

    @Test
    void a_reset_confirms_the_address_only_once() {
        assertEquals(2, account.resetPassword("other hash", NOW).size());

        assertEquals(
                List.of(new PasswordChanged(account.id(), PasswordChanged.Cause.RESET)),
                account.resetPassword("third hash", NOW));
    }

    @Test
    void an_erasure_can_be_called_off_until_it_is_due() {
        assertEquals(List.of(new AccountErasureRequested(account.id(), LATER)), account.requestErasure(LATER));

        assertThrows(ProblemException.class, () -> account.cancelErasure(LATER));
        assertEquals(1, account.cancelErasure(LATER.minusNanos(1)).size());
        assertEquals(List.of(), account.cancelErasure(LATER));
    }
}
