package com.studiosync.profile.families;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Family",
        description = "A family; fields that are not set are absent, and in lists the members are, too")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FamilyView(
        UUID id,
        @Schema(examples = "Brahms") String name,
        Address address,
        @Schema(examples = "family@example.com") String email,
        @Schema(examples = "+493012345678") String phone,
        List<FamilyMember> students,
        List<FamilyMember> guardians,
        @Schema(hidden = true) long version)
        implements Versioned {

    static FamilyView of(Family family, List<FamilyMember> students, List<FamilyMember> guardians) {
        return new FamilyView(
                family.id(),
                family.name(),
                family.address(),
                family.email(),
                family.phone(),
                students,
                guardians,
                family.version());
    }

    static FamilyView inList(Family family) {
        return of(family, null, null);
    }

    /** What can be written, as it is now. */
    FamilyDetails details() {
        return new FamilyDetails(name, address, email, phone, ids(students), ids(guardians));
    }

    private static List<UUID> ids(List<FamilyMember> members) {
        return members.stream().map(FamilyMember::id).toList();
    }
}
