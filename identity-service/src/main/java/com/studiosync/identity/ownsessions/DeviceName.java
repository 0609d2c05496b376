package com.studiosync.identity.ownsessions;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person calls the device that a user agent runs on, such as "Firefox on Linux". It knows the browsers and systems
 * that most people have, and needs no more: nothing is decided by it.
 */
final class DeviceName {

    static final String UNKNOWN = "Unknown device";

    /** A word that tells a program or a system, and what people call it. */
    private record Sign(String word, String name) {}

    /** Most name several browsers that they are like, so the most particular comes first. */
    private static final Sign[] PROGRAMS = {
        new Sign("Edg", "Edge"),
        new Sign("OPR/", "Opera"),
        new Sign("SamsungBrowser/", "Samsung Internet"),
        new Sign("Vivaldi/", "Vivaldi"),
        new Sign("YaBrowser/", "Yandex Browser"),
        new Sign("DuckDuckGo/", "DuckDuckGo"),
        new Sign("Firefox/", "Firefox"),
        new Sign("FxiOS/", "Firefox"),
        new Sign("CriOS/", "Chrome"),
        new Sign("Chromium/", "Chromium"),
        new Sign("Chrome/", "Chrome"),
        new Sign("Safari/", "Safari"),
        new Sign("curl/", "curl"),
        new Sign("PostmanRuntime/", "Postman"),
        new Sign("IntelliJ HTTP Client/", "IntelliJ"),
    };

    private static final Sign[] SYSTEMS = {
        new Sign("iPhone", "iPhone"),
        new Sign("iPad", "iPad"),
        new Sign("Android", "Android"),
        new Sign("CrOS", "ChromeOS"),
        new Sign("Windows", "Windows"),
        new Sign("Macintosh", "Mac"),
        new Sign("Linux", "Linux"),
    };

    private DeviceName() {}

    /** The name of the device, given its user agent or {@code null}. */
    static String of(String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        Optional<String> system = first(SYSTEMS, userAgent);
        return first(PROGRAMS, userAgent)
                .map(program -> system.map(on -> program + " on " + on).orElse(program))
                .or(() -> system)
                .orElse(UNKNOWN);
    }

    private static Optional<String> first(Sign[] signs, String userAgent) {
        return Stream.of(signs)
                .filter(sign -> userAgent.contains(sign.word()))
                .map(Sign::name)
                .findFirst();
    }
}
