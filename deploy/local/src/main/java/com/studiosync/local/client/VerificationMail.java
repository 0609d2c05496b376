package com.studiosync.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the token in the verification mail that somebody was sent. */
public record VerificationMail(PlatformClient mailbox) {

    private static final Pattern LINK = Pattern.compile("/verify-email\\?token=([\\w.~%-]+)");

    public Optional<String> tokenFor(String address, Duration patience) {
        return Patience.upTo(patience, () -> newestToken(address));
    }

    private Optional<String> newestToken(String address) {
        String query = "/api/messages?limit=20&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        for (JsonNode mail : mailbox.get(query).expecting(200).path("items")) {
            JsonNode whole =
                    mailbox.get("/api/messages/" + mail.path("id").asText()).expecting(200);
            Optional<String> token =
                    token(whole.path("text").asText() + whole.path("html").asText());
            if (token.isPresent()) {
                return token;
            }
        }
        return Optional.empty();
    }

    static Optional<String> token(String content) {
        return LINK.matcher(content)
                .results()
                .findFirst()
                .map((MatchResult link) -> URLDecoder.decode(link.group(1), StandardCharsets.UTF_8));
    }
}
