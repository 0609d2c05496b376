package com.studiosync.profile.families;

import com.studiosync.profile.people.Person;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A student or a guardian of a family")
record FamilyMember(
        UUID id, @Schema(examples = "Felix Brahms") String displayName) {

    static FamilyMember of(Person person) {
        return new FamilyMember(person.id(), person.name().display());
    }
}
