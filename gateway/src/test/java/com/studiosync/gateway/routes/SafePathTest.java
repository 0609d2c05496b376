package com.studiosync.gateway.routes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/teachers",
                "/api/v1/teachers/",
                "/.well-known/jwks.json",
                "/a/b%20c",
                "/a/%C3%A9",
                "/a...b/..c"
            })
    void plain_paths_are_safe(String path) {
        assertTrue(SafePath.isSafe(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "api", "//", "/a//b", "/a/../b", "/..", "/a/.", "/a/%2e%2e/b", "/a/%2E/b", "/a%2fb", "/a%5cb",
                        "/a\\b",
                "/a;x=1/b", "/a/..;/b", "/a%3b", "/a%252e", "/a%00", "/a%0d%0a", "/a%", "/a%2", "/a%zz", "/a b", "/é",
                        "/a#b"
            })
    void paths_that_can_be_read_in_two_ways_are_not(String path) {
        assertFalse(SafePath.isSafe(path));
    }

    @Property
    void a_safe_path_has_the_same_segments_before_and_after_decoding(@ForAll("pathLike") String path) {
        if (SafePath.isSafe(path)) {
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            assertTrue(decoded.split("/").length == path.split("/").length, path);
            assertFalse((decoded + "/").contains("/../") || decoded.contains("//"), path);
        }
    }

    @Provide
    Arbitrary<String> pathLike() {
        return Arbitraries.of("/", "a", ".", "..", "%2e", "%2F", "%", "5c", "\\", ";", "%C3%A9", "%252f", "~")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/" + String.join("", parts));
    }
}
