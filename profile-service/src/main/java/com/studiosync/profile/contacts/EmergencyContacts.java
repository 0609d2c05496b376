package com.studiosync.profile.contacts;

import com.studiosync.profile.students.Student;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** Whom to call for one student. */
@Entity
@Table(name = "emergency_contacts")
class EmergencyContacts {

    @Id
    private UUID studentId;

    private UUID studioId;

    @Convert(converter = StoredContacts.class)
    private List<EmergencyContact> contacts;

    /** Less than any that is stored: contacts that were never told have the version before the first. */
    @Version
    private long version = -1;

    protected EmergencyContacts() {}

    /** Those of a student of whom none were told yet. */
    static EmergencyContacts none(Student student) {
        EmergencyContacts none = new EmergencyContacts();
        none.studentId = student.id();
        none.studioId = student.studioId();
        none.contacts = List.of();
        return none;
    }

    void replaceBy(List<EmergencyContact> others) {
        contacts = List.copyOf(others);
    }

    List<EmergencyContact> contacts() {
        return contacts;
    }

    /** Zero before contacts are told for the first time. */
    long version() {
        return version + 1;
    }
}
