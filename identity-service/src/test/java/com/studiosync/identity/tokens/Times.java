package com.studiosync.identity.tokens;

import com.studiosync.platform.tokens.TokenConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Key times by settings of the test's choice. */
record Times(Duration publishAhead, Duration rotateEvery) implements SigningKeyConfig {

    static KeyTimes byDefault() {
        return new Times(Duration.ofMinutes(10), Duration.ofDays(90)).checked();
    }

    KeyTimes checked() {
        return new KeyTimes(this, () -> Duration.ofMinutes(15), new Tokens());
    }

    private record Tokens() implements TokenConfig {

        @Override
        public String issuer() {
            return "https://studiosync.example";
        }

        @Override
        public Optional<URI> jwksUrl() {
            return Optional.empty();
        }

        @Override
        public Duration jwksRefresh() {
            return Duration.ofSeconds(60);
        }

        @Override
        public Duration clockSkew() {
            return Duration.ofSeconds(10);
        }
    }
}
