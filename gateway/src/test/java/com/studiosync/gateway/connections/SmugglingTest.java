package com.studiosync.gateway.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class SmugglingTest {

    private static final String HOST = "Host: localhost\r\n";

    private final String path = RawOrigin.path("asked");
    private final String smuggled = RawOrigin.path("smuggled");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: chunked\r\nContent-Length: 0",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5\r\nContent-Length: 5",
                "Content-Length: 5, 5",
                "Content-Length: -5",
                "Content-Length: +5",
                "Content-Length: 5x",
                "Content-Length: 0x5",
                "Content-Length: ",
                "Content-Length: 9223372036854775808",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: chunked;q=1",
                "Transfer-Encoding:\u000bchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding\t: chunked",
                " Transfer-Encoding: chunked",
                "\tTransfer-Encoding: chunked",
                "X-Folded: a\r\n b",
                "X-Folded: a\r\n\tTransfer-Encoding: chunked",
                "X-Folded: a\r\n \r\nTransfer-Encoding: chunked",
                "X-Null: a\0b",
                "X-Null\0: a",
                "X-Return: a\rTransfer-Encoding: chunked",
                "X-Feed: a\nTransfer-Encoding: chunked",
                "X Space: a",
                "no colon",
                ": no name"
            })
    void a_head_that_can_be_read_in_two_ways_is_refused_with_all_that_follows(String lines) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\n" + HOST + lines + "\r\n\r\n0\r\n\r\n" + follower());

            String answer = client.readAll();

            assertRefused(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" GET", "\tGET", "\r\n GET", "\0GET", "\u0001GET", "\rGET", "\nGET"})
    void what_comes_before_a_request_line_must_be_empty(String begin) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(begin + " " + path + " HTTP/1.1\r\n" + HOST + "\r\n" + follower());

            assertRefused(client.readAll());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1 ", "HTTP/1.2", "HTTP/2.0", "HTTP/0.9", ""})
    void chunks_are_known_to_one_version_only(String version) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " " + version + "\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                    + follower());

            assertRefused(client.readAll());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"80000000", "FFFFFFFFFFFFFFFFF", "-1", "0x1", "5 5;\n", "1;ext\nX", "", "g"})
    void a_broken_chunk_ends_the_connection_and_the_request(String size) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
            RawExchange asked = RawOrigin.next(path);

            client.send(size + "\r\nabc\r\n0\r\n\r\n" + follower());

            assertFalse(client.readAll().contains("[still open]"));
            assertTrue(asked.isClosedByGateway());
            assertEquals(0, RawOrigin.waiting(smuggled));
        }
    }

    @Test
    void a_chunk_without_its_end_ends_the_connection_and_the_request() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
            RawExchange asked = RawOrigin.next(path);

            client.send("3\r\nabcX0\r\n\r\n" + follower());

            assertFalse(client.readAll().contains("[still open]"));
            assertTrue(asked.isClosedByGateway());
            assertEquals(0, RawOrigin.waiting(smuggled));
        }
    }

    @Test
    void chunk_extensions_and_trailers_do_not_pass() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(
                    "POST " + path + " HTTP/1.1\r\n" + HOST + "Trailer: X-Late\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + "3;ext=1\r\nabc\r\n0\r\nX-Late: 1\r\n\r\n");

            RawExchange asked = RawOrigin.next(path);

            assertFalse(asked.head().toLowerCase().contains("trailer"), asked.head());
            assertEquals("3\r\nabc\r\n0\r\n\r\n", asked.read(13));
            asked.answer();
            assertTrue(client.readUntil("ok").contains("200"));
        }
    }

    @Test
    void two_good_requests_in_one_piece_are_two_requests() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("\r\nPOST " + path + " HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\n \n\n" + follower());

            try (RawExchange asked = RawOrigin.next(path)) {
                assertEquals(" \n\n", asked.read(3));
                asked.answer();
            }
            client.readUntil("ok");
            try (RawExchange next = RawOrigin.next(smuggled)) {
                next.answer();
            }
            client.readUntil("ok");
        }
    }

    @Test
    void a_head_in_many_pieces_is_one_head() throws IOException {
        try (RawClient client = RawClient.connect()) {
            for (String piece :
                    ("GET " + path + " HTTP/1.1|\r|\n|Host: local|host\r\n|X-A: b|\r\n\r|\n").split("\\|")) {
                client.send(piece);
            }

            try (RawExchange asked = RawOrigin.next(path)) {
                assertTrue(asked.head().contains("X-A: b"), asked.head());
                asked.answer();
            }
            client.readUntil("ok");
        }
    }

    private String follower() {
        return "GET " + smuggled + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private void assertRefused(String answer) {
        assertTrue(answer.matches("(?s)HTTP/\\d\\.\\d 400 .*"), answer);
        assertFalse(answer.contains("[still open]"), answer);
        assertEquals(answer.indexOf("HTTP/"), answer.lastIndexOf("HTTP/"), "one answer, and no more: " + answer);
        assertEquals(0, RawOrigin.waiting(path));
        assertEquals(0, RawOrigin.waiting(smuggled));
    }
}
