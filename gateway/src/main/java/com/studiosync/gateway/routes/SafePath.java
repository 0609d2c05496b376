package com.studiosync.gateway.routes;

import java.util.HexFormat;

/**
 * Paths that mean one thing only. A slash, dot, backslash or percent sign in disguise, an empty or dotted segment and
 * path parameters are read differently by different servers, and that difference is a way around checks.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.3">RFC 3986, section 3.3</a>
 */
final class SafePath {

    private static final String PLAIN = "-._~!$&'()*+,=:@/";
    private static final String NOT_IN_DISGUISE = "/\\.%;";
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;

    private SafePath() {}

    static boolean isSafe(String path) {
        return path.startsWith("/") && hasPlainCharacters(path) && hasPlainSegments(path);
    }

    private static boolean hasPlainCharacters(String path) {
        int at = 0;
        while (at < path.length()) {
            char c = path.charAt(at);
            if (c == '%') {
                if (!isPlainEscape(path, at)) {
                    return false;
                }
                at += "%00".length();
            } else if (isPlain(c)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }

    private static boolean isPlainEscape(String path, int at) {
        if (at + 2 >= path.length()
                || !HexFormat.isHexDigit(path.charAt(at + 1))
                || !HexFormat.isHexDigit(path.charAt(at + 2))) {
            return false;
        }
        int value = HexFormat.fromHexDigits(path, at + 1, at + 3);
        return value >= FIRST_PRINTABLE && value != DELETE && NOT_IN_DISGUISE.indexOf(value) < 0;
    }

    private static boolean hasPlainSegments(String path) {
        return !path.contains("//") && !has("/.", path) && !has("/..", path);
    }

    private static boolean has(String segment, String path) {
        for (int at = path.indexOf(segment); at >= 0; at = path.indexOf(segment, at + 1)) {
            int end = at + segment.length();
            if (end == path.length() || path.charAt(end) == '/') {
                return true;
            }
        }
        return false;
    }
}
