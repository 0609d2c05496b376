package com.studiosync.local.bench;

import com.studiosync.local.client.Patience;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.client.VerificationMail;
import com.studiosync.local.parts.Addresses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Whether the time that an answer takes tells that an address has an account. Known and unknown addresses take turns, and
 * each is used once for each operation; a call is sent when the one before has been answered.
 */
final class AnswerTiming {

    private static final int CALLS = 200;
    private static final int WARM_UP = 20;
    private static final int ACCEPTED = 202;
    private static final int UNAUTHORIZED = 401;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlatformClient platform;
    private final VerificationMail mail;
    private final Consumer<String> out;

    AnswerTiming(Addresses addresses, Consumer<String> out) {
        this.platform = new PlatformClient(addresses.platform(), addresses.platform(), null);
        this.mail = new VerificationMail(new PlatformClient(addresses.mailbox(), addresses.mailbox(), null));
        this.out = out;
    }

    /** First with addresses that are known and not confirmed yet, for which most is done; then with confirmed ones. */
    void measure() {
        List<String> people = addresses("known", CALLS);
        people.forEach(this::register);
        compare("resend", people, this::resend);
        compare("register", people, this::register);
        people.forEach(this::verify);
        compare("login", people, this::login);
        compare("forgot", people, this::forgot);
    }

    private void compare(String operation, List<String> known, Consumer<String> call) {
        addresses("warm-up-" + operation, WARM_UP).forEach(call);
        List<String> unknown = addresses(operation, CALLS);
        List<Double> ofKnown = new ArrayList<>();
        List<Double> ofUnknown = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            ofKnown.add(millis(call, known.get(i)));
            ofUnknown.add(millis(call, unknown.get(i)));
        }
        out.accept("%-46s %s".formatted("known or not, by time: " + operation, Separation.of(ofKnown, ofUnknown)));
    }

    private static double millis(Consumer<String> call, String email) {
        long begin = System.nanoTime();
        call.accept(email);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static List<String> addresses(String kind, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "timing-" + kind + "-" + i + "@example.com")
                .toList();
    }

    private void register(String email) {
        platform.post(
                        "/api/v1/auth/register",
                        Map.of("email", email, "password", "against the clock", "firstName", "T", "lastName", "K"))
                .expecting(ACCEPTED);
    }

    private void resend(String email) {
        platform.post("/api/v1/auth/verify-email/resend", Map.of("email", email))
                .expecting(ACCEPTED);
    }

    private void login(String email) {
        platform.post("/api/v1/auth/login", Map.of("email", email, "password", "not the password"))
                .expecting(UNAUTHORIZED);
    }

    private void forgot(String email) {
        platform.post("/api/v1/auth/password/forgot", Map.of("email", email)).expecting(ACCEPTED);
    }

    /** The newest mail may still be on its way, and the token of a former one is no longer good. */
    private void verify(String email) {
        Patience.upTo(PATIENCE, () -> mail.tokenFor(email, Duration.ZERO)
                        .filter(token -> platform.post("/api/v1/auth/verify-email", Map.of("token", token))
                                .is(204)))
                .orElseThrow(() -> new IllegalStateException("No verification mail came for " + email));
    }
}
