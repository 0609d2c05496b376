package com.studiosync.gateway.limits;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A client with a network address of its own: all of 127.0.0.0/8 is this machine. */
record From(String address) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    /** The statuses of that many requests for the same, sent together on one connection. */
    List<Integer> statuses(int times, String path, String... headers) throws IOException {
        return STATUS.matcher(ask(times, path, headers))
                .results()
                .map(MatchResult::group)
                .map(line -> Integer.valueOf(line.substring("HTTP/1.1 ".length())))
                .toList();
    }

    /** All that comes back, until the connection is closed after the last answer. */
    String ask(int times, String path, String... headers) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList());
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), RestAssured.port));
            socket.setSoTimeout(30_000);
            String requests = (head + "\r\n").repeat(times - 1) + head + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
