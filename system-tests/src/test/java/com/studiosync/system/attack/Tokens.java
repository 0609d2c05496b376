package com.studiosync.system.attack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Reads what an access token says of its owner. */
final class Tokens {

    private Tokens() {}

    static String claim(String token, String name) {
        try {
            return new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                    .path(name)
                    .asText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
