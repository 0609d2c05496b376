package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.PlatformClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The teachers or the students of a studio, who are told apart here by their names. */
record Roster(PlatformClient studio, String path) {

    /**
     * Adds those who are not on it yet.
     *
     * @return how many were added
     */
    int addMissing(List<Map<String, Object>> people) {
        Set<String> present = all().map(person -> name(
                        person.path("firstName").asText(),
                        person.path("lastName").asText()))
                .collect(Collectors.toSet());
        List<Map<String, Object>> missing = people.stream()
                .filter(person -> !present.contains(name(person.get("firstName"), person.get("lastName"))))
                .toList();
        missing.forEach(person -> studio.post(path, person).expecting(201));
        return missing.size();
    }

    /** Shows those to visitors who are not shown yet. */
    void publishAll() {
        all().filter(person -> !person.path("published").asBoolean())
                .map(person -> person.path("id").asText())
                .forEach(id -> studio.post(path + "/" + id + "/publish", null).expecting(200));
    }

    private Stream<JsonNode> all() {
        JsonNode people = studio.get(path + "?limit=100").expecting(200).path("items");
        return StreamSupport.stream(people.spliterator(), false);
    }

    private static String name(Object first, Object last) {
        return first + " " + last;
    }
}
