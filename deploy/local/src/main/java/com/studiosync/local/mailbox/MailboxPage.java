package com.studiosync.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** The page to read mail on: three files, nothing from elsewhere. */
final class MailboxPage implements LocalOnly.Handler {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, String> FILES =
            Map.of("/", "mailbox.html", "/mailbox.css", "mailbox.css", "/mailbox.js", "mailbox.js");
    private static final Map<String, String> TYPES = Map.of(
            "mailbox.html", "text/html; charset=utf-8",
            "mailbox.css", "text/css; charset=utf-8",
            "mailbox.js", "text/javascript; charset=utf-8");

    @Override
    public Response answer(HttpExchange exchange) throws IOException {
        String file = FILES.get(exchange.getRequestURI().getPath());
        if (file == null) {
            return Response.plain(Response.NOT_FOUND, "There is nothing at this address.");
        }
        try (var content = MailboxPage.class.getResourceAsStream(file)) {
            return Response.of(Response.OK, TYPES.get(file), content.readAllBytes())
                    .with("Content-Security-Policy", POLICY);
        }
    }
}
