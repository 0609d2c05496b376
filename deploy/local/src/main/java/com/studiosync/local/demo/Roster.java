package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.PlatformClient;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The teachers or the students of a studio, who are told apart here by their names. */
record Roster(PlatformClient studio, String path) {

    /**
     * Adds those who are not on it yet.
     *
     * @param afterwards is called with the id of each one added
     * @return how many were added
     */
    int addMissing(List<Map<String, Object>> people, BiConsumer<PlatformClient, String> afterwards) {
        Set<String> present = names();
        List<Map<String, Object>> missing = people.stream()
                .filter(person -> !present.contains(person.get("firstName") + " " + person.get("lastName")))
                .toList();
        for (Map<String, Object> person : missing) {
            String id = studio.post(path, person).expecting(201).path("id").asText();
            afterwards.accept(studio, id);
        }
        return missing.size();
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (JsonNode person : studio.get(path + "?limit=100").expecting(200).path("items")) {
            names.add(person.path("firstName").asText() + " "
                    + person.path("lastName").asText());
        }
        return names;
    }
}
