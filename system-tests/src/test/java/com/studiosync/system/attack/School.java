package com.studiosync.system.attack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One studio with its people, and everything that is planted in it. */
final class School {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String subdomain;
    private final String mark;
    private final String studentsMark;
    private final Map<Who, String> tokens = new EnumMap<>(Who.class);
    private final Map<Kind, String> ids = new EnumMap<>(Kind.class);
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    School(String subdomain, String mark, String studentsMark) {
        this.subdomain = subdomain;
        this.mark = mark;
        this.studentsMark = studentsMark;
        for (Kind kind : Kind.values()) {
            if (kind.isShared()) {
                ids.put(kind, kind.unknown());
            }
        }
    }

    String subdomain() {
        return subdomain;
    }

    /** What stands in everything that this studio writes. */
    String mark() {
        return mark;
    }

    /** What stands in everything about its one student. */
    String studentsMark() {
        return studentsMark;
    }

    void admit(Who who, String token) {
        tokens.put(who, token);
    }

    Set<Who> people() {
        return tokens.keySet();
    }

    String token(Who who) {
        return tokens.get(who);
    }

    /** The first of its kind stays the one that is tried. */
    void has(Kind kind, String id) {
        ids.putIfAbsent(kind, id);
    }

    Map<Kind, String> ids() {
        return ids;
    }

    /** What stands in the places of a path; a kind that this studio has none of gets one that nobody has. */
    List<String> at(List<Kind> places) {
        return places.stream()
                .map(kind -> ids.getOrDefault(kind, kind.unknown()))
                .toList();
    }

    /** Remembers every id that the studio's own people were shown. */
    void knows(String text) {
        known.addAll(idsIn(text));
    }

    Set<String> knownIds() {
        return known;
    }

    static Set<String> idsIn(String text) {
        return ID.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
