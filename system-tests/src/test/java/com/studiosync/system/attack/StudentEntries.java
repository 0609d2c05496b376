package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;
import static com.studiosync.system.attack.Trait.CHANGING;
import static com.studiosync.system.attack.Trait.LAST;
import static com.studiosync.system.attack.Trait.OPEN;

import java.util.List;

/** The operations of profile-service on students and those who belong to them. */
final class StudentEntries {

    private StudentEntries() {}

    static List<Entry> all() {
        return List.of(
                on("POST /api/v1/students").only(Who.ADMIN).makes(Kind.STUDENT),
                on("GET /api/v1/students"),
                on("GET /api/v1/students/{id}", Kind.STUDENT),
                on("PATCH /api/v1/students/{id}", Kind.STUDENT),
                on("POST /api/v1/students/{id}/guardians", Kind.STUDENT).makes(Kind.GUARDIAN),
                on("GET /api/v1/students/{id}/guardians", Kind.STUDENT),
                on("GET /api/v1/students/{id}/guardians/{guardianId}", Kind.STUDENT, Kind.GUARDIAN),
                on("PATCH /api/v1/students/{id}/guardians/{guardianId}", Kind.STUDENT, Kind.GUARDIAN),
                on("POST /api/v1/students/{id}/login", Kind.STUDENT).is(OPEN),
                on("POST /api/v1/students/{id}/guardians/{guardianId}/invitation", Kind.STUDENT, Kind.GUARDIAN)
                        .is(OPEN),
                on("POST /api/v1/students/{id}/pause", Kind.STUDENT),
                on("POST /api/v1/students/{id}/archive", Kind.STUDENT),
                on("POST /api/v1/students/{id}/resume", Kind.STUDENT),
                on("PUT /api/v1/teachers/{id}/students/{studentId}", Kind.TEACHER, Kind.STUDENT),
                on("GET /api/v1/teachers/{id}/students", Kind.TEACHER),
                on("GET /api/v1/students/{id}/teachers", Kind.STUDENT),
                on("PUT /api/v1/students/{id}/specialties/{code}", Kind.STUDENT, Kind.SPECIALTY),
                on("GET /api/v1/students/{id}/specialties/{code}", Kind.STUDENT, Kind.SPECIALTY),
                on("GET /api/v1/students/{id}/specialties", Kind.STUDENT),
                on("GET /api/v1/students/{id}/skills", Kind.STUDENT),
                on("POST /api/v1/students/{id}/repertoire", Kind.STUDENT).makes(Kind.PIECE),
                on("GET /api/v1/students/{id}/repertoire", Kind.STUDENT),
                on("GET /api/v1/students/{id}/repertoire/{pieceId}", Kind.STUDENT, Kind.PIECE),
                on("PATCH /api/v1/students/{id}/repertoire/{pieceId}", Kind.STUDENT, Kind.PIECE),
                on("PUT /api/v1/students/{id}/emergency-contacts", Kind.STUDENT),
                on("GET /api/v1/students/{id}/emergency-contacts", Kind.STUDENT),
                on("PUT /api/v1/students/{id}/medical", Kind.STUDENT),
                on("GET /api/v1/students/{id}/medical", Kind.STUDENT),
                on("GET /api/v1/students/{id}/audit", Kind.STUDENT).is(CHANGING),
                on("POST /api/v1/families").makes(Kind.FAMILY),
                on("GET /api/v1/families"),
                on("GET /api/v1/families/{id}", Kind.FAMILY),
                on("PATCH /api/v1/families/{id}", Kind.FAMILY));
    }

    static List<Entry> removals() {
        return List.of(
                on("DELETE /api/v1/families/{id}", Kind.FAMILY).is(LAST),
                on("DELETE /api/v1/students/{id}/medical", Kind.STUDENT).is(LAST),
                on("DELETE /api/v1/students/{id}/repertoire/{pieceId}", Kind.STUDENT, Kind.PIECE)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/specialties/{code}", Kind.STUDENT, Kind.SPECIALTY)
                        .is(LAST),
                on("DELETE /api/v1/teachers/{id}/students/{studentId}", Kind.TEACHER, Kind.STUDENT)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/guardians/{guardianId}", Kind.STUDENT, Kind.GUARDIAN)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}", Kind.STUDENT).is(LAST));
    }
}
