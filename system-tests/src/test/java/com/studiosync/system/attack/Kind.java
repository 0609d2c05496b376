package com.studiosync.system.attack;

import java.util.Optional;
import java.util.UUID;

/** What a place in a path, or a field of a body, names; each studio has one of its own that is tried. */
enum Kind {
    STUDIO("studioId"),
    ACCOUNT("accountId"),
    SESSION(null),
    INVITATION("invitationId"),
    TEACHER("teacherId"),
    STUDENT("studentId"),
    GUARDIAN("guardianId"),
    PIECE("pieceId"),
    ATTENDANCE(null),
    NOTE("noteId"),
    GOAL("goalId"),
    COMMENT(null),
    ACHIEVEMENT("achievementId"),
    RECORDING("recordingId"),
    ENROLMENT("enrolmentId"),
    TESTIMONIAL("testimonialId"),
    FAMILY("familyId"),
    SLUG(null, "nobody-here"),
    SPECIALTY(null, "OWN_NOBODYS"),
    TOKEN(null, "AZjzwn0ae0OaUgw6bx0uEVnSfWdJx9Sx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXs"),
    /** The same word for everybody; which names of studios are taken is public. */
    SUBDOMAIN(null, "nobodys-name"),
    POLICY(null, "terms"),
    IMAGE(null, "logo"),
    VERSION(null, "1"),
    TEMPLATE(null, "small-studio");

    private final String field;
    private final String word;

    Kind(String field) {
        this(field, null);
    }

    Kind(String field, String word) {
        this.field = field;
        this.word = word;
    }

    /** One that nobody has. */
    String unknown() {
        return word == null ? UUID.randomUUID().toString() : word;
    }

    /** Whether it is a word that means the same in every studio. */
    boolean isShared() {
        return compareTo(SUBDOMAIN) >= 0;
    }

    /** What a field of a body names, by the field's name; a field for many of them has the name in plural. */
    static Optional<Kind> ofField(String field) {
        for (Kind kind : values()) {
            if (field.equals(kind.field) || field.equals(kind.field + "s")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
