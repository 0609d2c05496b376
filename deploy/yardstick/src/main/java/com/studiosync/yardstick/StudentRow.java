package com.studiosync.yardstick;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What profile-service answers of a student, for as long as the two have the same columns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StudentRow(
        UUID id,
        String firstName,
        String lastName,
        String displayName,
        String status,
        String primaryInstrument,
        String skillLevel,
        LocalDate dateOfBirth,
        LocalDate enrolmentDate,
        UUID accountId,
        Boolean hasMedicalNotes,
        Instant createdAt,
        Instant updatedAt) {

    static StudentRow of(Row row) {
        String firstName = row.getString("first_name");
        String lastName = row.getString("last_name");
        return new StudentRow(
                row.getUUID("id"),
                firstName,
                lastName,
                firstName + " " + lastName,
                row.getString("status"),
                row.getString("primary_instrument"),
                row.getString("skill_level"),
                row.getLocalDate("date_of_birth"),
                row.getLocalDate("enrolment_date"),
                row.getUUID("account_id"),
                row.getBoolean("medical_notes"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
