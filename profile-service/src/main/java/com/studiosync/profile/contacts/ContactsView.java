package com.studiosync.profile.contacts;

import com.studiosync.platform.preconditions.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyContacts", description = "Whom to call for a student, in that order")
record ContactsView(
        List<EmergencyContact> contacts,
        @Schema(hidden = true) long version) implements Versioned {

    static ContactsView of(EmergencyContacts contacts) {
        return new ContactsView(contacts.contacts(), contacts.version());
    }
}
