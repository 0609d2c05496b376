package com.studiosync.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts pages together from what lies in {@code /pages}: one layout for all, and what is special to each, of which all
 * before {@code <main>} belongs into the head. Styles and scripts that pages share are put in where their file is named.
 */
final class PageSource {

    private static final Pattern SHARED = Pattern.compile("\\{\\{([a-z-]+\\.(?:css|js))}}");

    private PageSource() {}

    static String of(String name) {
        String own = read(name + ".html");
        int body = own.indexOf("<main");
        String html = read("layout.html")
                .replace("{{head}}", own.substring(0, body))
                .replace("{{body}}", own.substring(body));
        return SHARED.matcher(html).replaceAll(file -> Matcher.quoteReplacement(read(file.group(1))));
    }

    private static String read(String file) {
        try (InputStream content = PageSource.class.getResourceAsStream("/pages/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
