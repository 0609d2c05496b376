package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;
import static com.studiosync.system.attack.Trait.LAST;
import static com.studiosync.system.attack.Trait.OPEN;

import java.util.List;

/** The operations of profile-service on teachers, specialties and settings. */
final class TeacherEntries {

    private TeacherEntries() {}

    static List<Entry> all() {
        return List.of(
                on("PATCH /api/v1/profile-settings"),
                on("GET /api/v1/profile-settings"),
                on("POST /api/v1/specialties").makes(Kind.SPECIALTY, "/code"),
                on("GET /api/v1/specialties"),
                on("GET /api/v1/public/specialties"),
                on("PATCH /api/v1/specialties/{code}", Kind.SPECIALTY),
                on("POST /api/v1/teachers").only(Who.ADMIN).makes(Kind.TEACHER),
                on("GET /api/v1/teachers"),
                on("POST /api/v1/teachers/{id}/publish", Kind.TEACHER).makes(Kind.SLUG, "/slug"),
                on("GET /api/v1/teachers/{id}", Kind.TEACHER),
                on("PATCH /api/v1/teachers/{id}", Kind.TEACHER),
                on("PUT /api/v1/teachers/{id}/availability", Kind.TEACHER),
                on("GET /api/v1/teachers/{id}/availability", Kind.TEACHER),
                on("PUT /api/v1/teachers/{id}/photo", Kind.TEACHER),
                on("GET /api/v1/teachers/{id}/photo", Kind.TEACHER),
                on("GET /api/v1/public/teachers/{slug}/photo", Kind.SLUG),
                on("GET /api/v1/public/teachers"),
                on("GET /api/v1/public/teachers/{slug}", Kind.SLUG),
                on("GET /api/v1/public/teachers/{slug}/availability", Kind.SLUG).is(OPEN));
    }

    /** After there are students, who speak of their teachers. */
    static List<Entry> testimonials() {
        return List.of(
                on("POST /api/v1/teachers/{id}/testimonials", Kind.TEACHER)
                        .only(Who.ADMIN, Who.STUDENT, Who.GUARDIAN)
                        .makes(Kind.TESTIMONIAL),
                on("GET /api/v1/teachers/{id}/testimonials", Kind.TEACHER),
                on("POST /api/v1/teachers/{id}/testimonials/{testimonialId}/reject", Kind.TEACHER, Kind.TESTIMONIAL),
                on("POST /api/v1/teachers/{id}/testimonials/{testimonialId}/approve", Kind.TEACHER, Kind.TESTIMONIAL),
                on("GET /api/v1/public/teachers/{slug}/testimonials", Kind.SLUG));
    }

    static List<Entry> removals() {
        return List.of(
                on("DELETE /api/v1/teachers/{id}/testimonials/{testimonialId}", Kind.TEACHER, Kind.TESTIMONIAL)
                        .is(LAST),
                on("DELETE /api/v1/teachers/{id}/photo", Kind.TEACHER).is(LAST),
                on("POST /api/v1/teachers/{id}/unpublish", Kind.TEACHER).is(LAST),
                on("DELETE /api/v1/teachers/{id}", Kind.TEACHER).is(LAST),
                on("DELETE /api/v1/specialties/{code}", Kind.SPECIALTY).is(LAST));
    }
}
