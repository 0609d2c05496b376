package com.studiosync.local.demo;

import java.util.List;
import java.util.Map;

/** Who teaches and who learns at the demo studio. */
final class DemoPeople {

    static final List<Map<String, Object>> TEACHERS = List.of(
            teacher("Mara", "Lindqvist", "PIANO", "Piano from first scale to jazz trio", 14, "52.00"),
            teacher("Dario", "Conti", "GUITAR", "Electric and acoustic guitar, songwriting", 9, "45.00"),
            teacher("Amara", "Okafor", "VOICE", "Voice, stage and studio", 11, "48.00"));

    static final List<Map<String, Object>> STUDENTS = List.of(
            student("Nora", "Berg", "PIANO"),
            student("Leo", "Fischer", "GUITAR"),
            student("Yuki", "Tanaka", "VOICE"),
            student("Sam", "Rivera", "GUITAR"),
            student("Ida", "Kowalska", "PIANO"));

    private DemoPeople() {}

    private static Map<String, Object> teacher(
            String firstName, String lastName, String specialty, String headline, int years, String rate) {
        return Map.of(
                "firstName", firstName,
                "lastName", lastName,
                "headline", headline,
                "biography", firstName + " has taught for " + years + " years, and still plays out on Saturdays.",
                "specialties", List.of(specialty),
                "yearsOfExperience", years,
                "hourlyRate", Map.of("amount", rate, "currency", "EUR"));
    }

    private static Map<String, Object> student(String firstName, String lastName, String instrument) {
        return Map.of("firstName", firstName, "lastName", lastName, "primaryInstrument", instrument);
    }
}
