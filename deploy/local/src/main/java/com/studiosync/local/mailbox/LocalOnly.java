package com.studiosync.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;

/**
 * Answers only requests that were made to this machine by name. A web page somewhere that points its own name at
 * 127.0.0.1 would otherwise read the mails, with the tokens in them, through the browser of the one who runs this.
 */
final class LocalOnly implements HttpHandler {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Handler handler;

    LocalOnly(Handler handler) {
        this.handler = handler;
    }

    /** Turns a request into an answer. */
    interface Handler {
        Response answer(HttpExchange exchange) throws IOException;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response = isLocal(exchange)
                    ? handler.answer(exchange)
                    : Response.plain(Response.FORBIDDEN, "Open this page as localhost.");
            response.send(exchange);
        }
    }

    private static boolean isLocal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && NAMES.contains(host.replaceFirst(":\\d+$", ""));
    }
}
