package com.studiosync.local.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /api/messages}: list, open, and throw away messages as JSON. */
final class MessagesApi implements LocalOnly.Handler {

    private static final int STANDARD_LIMIT = 50;
    private static final String ROOT = "/api/messages";
    private static final Pattern ONE = Pattern.compile(ROOT + "/(\\d{1,18})");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");

    private final ObjectMapper json = new ObjectMapper();
    private final MailStore store;

    MessagesApi(MailStore store) {
        this.store = store;
    }

    @Override
    public Response answer(HttpExchange exchange) throws JsonProcessingException {
        String path = exchange.getRequestURI().getPath();
        String request = exchange.getRequestMethod() + " " + (path.equals(ROOT) ? ROOT : "one");
        return switch (request) {
            case "GET " + ROOT -> list(parameters(exchange.getRequestURI().getRawQuery()));
            case "DELETE " + ROOT -> clear();
            case "GET one" -> one(path);
            default -> error(Response.METHOD_NOT_ALLOWED, "GET, and DELETE of all messages, is what works here.");
        };
    }

    private Response list(Map<String, String> parameters) throws JsonProcessingException {
        String limit = parameters.getOrDefault("limit", Integer.toString(STANDARD_LIMIT));
        if (!LIMIT.matcher(limit).matches()) {
            return error(Response.BAD_REQUEST, "limit is a number from 1 to 999");
        }
        List<Map<String, Object>> items =
                store.newest(parameters.getOrDefault("to", ""), Integer.parseInt(limit)).stream()
                        .map(MessagesApi::summary)
                        .toList();
        return of(Map.of("items", items));
    }

    private Response one(String path) throws JsonProcessingException {
        Matcher number = ONE.matcher(path);
        if (!number.matches()) {
            return error(Response.NOT_FOUND, "There is nothing at this address.");
        }
        var mail = store.find(Long.parseLong(number.group(1)));
        return mail.isPresent() ? of(details(mail.get())) : error(Response.NOT_FOUND, "There is no such message.");
    }

    private Response clear() {
        store.clear();
        return Response.of(Response.NO_CONTENT, "application/json", new byte[0]);
    }

    private static Map<String, Object> summary(Mail mail) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("id", Long.toString(mail.id()));
        summary.put("from", mail.from());
        summary.put("to", mail.to());
        summary.put("subject", mail.subject());
        summary.put("receivedAt", mail.receivedAt().toString());
        summary.put("messageId", mail.messageId());
        return summary;
    }

    private static Map<String, Object> details(Mail mail) {
        Map<String, Object> details = summary(mail);
        details.put("text", mail.text());
        details.put("html", mail.html());
        details.put("attachments", mail.attachments());
        details.put("headers", mail.headers());
        return details;
    }

    private Response of(Object content) throws JsonProcessingException {
        return Response.of(Response.OK, "application/json", json.writeValueAsBytes(content));
    }

    private Response error(int status, String detail) throws JsonProcessingException {
        byte[] problem = json.writeValueAsBytes(Map.of("status", status, "detail", detail));
        return Response.of(status, "application/problem+json", problem);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Stream.of(query == null ? new String[0] : query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }
}
