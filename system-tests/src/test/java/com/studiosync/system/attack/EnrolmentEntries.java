package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;
import static com.studiosync.system.attack.Trait.LAST;
import static com.studiosync.system.attack.Trait.OPEN;
import static com.studiosync.system.attack.Trait.SECRET;

import java.util.List;

/** The operations of profile-service on those who apply to be taken in. */
final class EnrolmentEntries {

    private EnrolmentEntries() {}

    static List<Entry> all() {
        return List.of(
                on("POST /api/v1/public/enrolments"),
                on("POST /api/v1/public/enrolments/offers/accept").is(SECRET),
                on("POST /api/v1/public/enrolments/offers/decline").is(SECRET),
                on("GET /api/v1/enrolments").makes(Kind.ENROLMENT, "/items/0/id"),
                on("GET /api/v1/enrolments/{id}", Kind.ENROLMENT),
                on("POST /api/v1/enrolments/{id}/offer", Kind.ENROLMENT).is(OPEN));
    }

    static List<Entry> removals() {
        return List.of(
                on("POST /api/v1/enrolments/{id}/waitlist", Kind.ENROLMENT).is(LAST, OPEN),
                on("POST /api/v1/enrolments/{id}/accept", Kind.ENROLMENT).is(LAST, OPEN),
                on("POST /api/v1/enrolments/{id}/decline", Kind.ENROLMENT).is(LAST, OPEN));
    }
}
