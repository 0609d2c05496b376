package com.studiosync.profile.enrolment;

import com.studiosync.profile.guardians.GuardianRelation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who wants to learn, and whom to write to: the guardian where there is one.
 *
 * @param guardianFirstName {@code null} for somebody who applies for herself
 * @param emailKey the address in lower case
 */
@Embeddable
public record Applicant(
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        String guardianFirstName,
        String guardianLastName,

        @Enumerated(EnumType.STRING) @Column(name = "kinship")
        GuardianRelation relation,

        String email,
        String emailKey,
        String phone,
        String locale) {

    static final Applicant NOBODY = new Applicant(null, null, null, null, null, null, null, null, null, null);

    /** What addresses are compared by. */
    public static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    public boolean isChild() {
        return guardianFirstName != null;
    }

    /** Whom a mail greets. */
    String addressee() {
        return isChild() ? guardianFirstName : firstName;
    }
}
