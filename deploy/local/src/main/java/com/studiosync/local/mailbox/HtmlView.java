package com.studiosync.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /mail/{id}.html}: the HTML of a message, for the frame on the page. It is sandboxed by its headers, so that
 * it runs no script and reaches nothing of the mailbox even when it is opened by itself.
 */
final class HtmlView implements LocalOnly.Handler {

    private static final Pattern ADDRESS = Pattern.compile("/mail/(\\d{1,18})\\.html");
    private static final Pattern HEAD = Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final String LINKS_OPEN_OUTSIDE = "<base target=\"_blank\">";
    private static final String POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src http: https: data:; font-src http: https: data:";

    private final MailStore store;

    HtmlView(MailStore store) {
        this.store = store;
    }

    @Override
    public Response answer(HttpExchange exchange) {
        Matcher address = ADDRESS.matcher(exchange.getRequestURI().getPath());
        if (!address.matches()) {
            return Response.plain(Response.NOT_FOUND, "There is nothing at this address.");
        }
        return store.find(Long.parseLong(address.group(1)))
                .map(mail -> html(withLinksOpeningOutside(mail.html())))
                .orElseGet(() -> Response.plain(Response.NOT_FOUND, "There is no such message."));
    }

    /** Into the head where there is one: in front of a doctype it would turn the browser to its quirks. */
    private static String withLinksOpeningOutside(String html) {
        Matcher head = HEAD.matcher(html);
        int place = head.find() ? head.end() : 0;
        return html.substring(0, place) + LINKS_OPEN_OUTSIDE + html.substring(place);
    }

    private static Response html(String html) {
        return Response.of(Response.OK, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", POLICY);
    }
}
