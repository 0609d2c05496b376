package com.studiosync.profile.teachers;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells two versions of a profile apart. */
final class TeacherChanges {

    private static final Map<String, Function<TeacherProfile, Object>> FIELDS = Map.ofEntries(
            Map.entry("firstName", TeacherProfile::firstName),
            Map.entry("lastName", TeacherProfile::lastName),
            Map.entry("slug", TeacherProfile::slug),
            Map.entry("headline", TeacherProfile::headline),
            Map.entry("biography", TeacherProfile::biography),
            Map.entry("qualifications", TeacherProfile::qualifications),
            Map.entry("education", TeacherProfile::education),
            Map.entry("philosophy", TeacherProfile::philosophy),
            Map.entry("awards", TeacherProfile::awards),
            Map.entry("specialties", TeacherProfile::specialties),
            Map.entry("yearsOfExperience", TeacherProfile::yearsOfExperience),
            Map.entry("availabilityStatus", TeacherProfile::availabilityStatus),
            Map.entry("capacity", TeacherProfile::capacity),
            Map.entry("hourlyRate", TeacherProfile::hourlyRate),
            Map.entry("accountId", TeacherProfile::accountId));

    private TeacherChanges() {}

    /** The names of the fields that differ. */
    static Set<String> between(TeacherProfile before, TeacherProfile after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
