package com.studiosync.platform.drawings;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one SVG document. Whatever text and attributes say, it stays text and attributes: what has a meaning in XML is
 * escaped, and what XML cannot carry is left out.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
public final class Svg {

    private final StringBuilder document = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** What an element has. */
    public record Attribute(String name, Object value) {}

    /** Short, because drawings are full of them. */
    public static Attribute a(String name, Object value) {
        return new Attribute(name, value);
    }

    /** Begins an element. */
    public Svg open(String element, Attribute... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last and not ended yet. */
    public Svg close() {
        document.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Adds an element without content. */
    public Svg add(String element, Attribute... attributes) {
        begin(element, attributes).append("/>");
        return this;
    }

    /** Adds an element that holds text alone. */
    public Svg addText(String element, String text, Attribute... attributes) {
        open(element, attributes);
        escape(text);
        return close();
    }

    /** Adds what was written elsewhere. */
    public Svg addAll(Svg written) {
        document.append(written.document);
        return this;
    }

    @Override
    public String toString() {
        return document.toString();
    }

    private StringBuilder begin(String element, Attribute... attributes) {
        document.append('<').append(element);
        for (Attribute attribute : attributes) {
            document.append(' ').append(attribute.name()).append("=\"");
            escape(shown(attribute.value()));
            document.append('"');
        }
        return document;
    }

    /** A number with two decimals, which is as many as anybody can see, or fewer. */
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    private static String shown(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    private void escape(String text) {
        text.codePoints().filter(Svg::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> document.append("&amp;");
                case '<' -> document.append("&lt;");
                case '>' -> document.append("&gt;");
                case '"' -> document.append("&quot;");
                case '\'' -> document.append("&#39;");
                default -> document.appendCodePoint(character);
            }
        });
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
