package com.studiosync.profile.publicpages;

import com.studiosync.profile.specialties.CatalogueEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicSpecialty", description = "An instrument or subject that the studio teaches")
record PublicSpecialtyView(
        @Schema(examples = "GUITAR_ACOUSTIC") String code,
        @Schema(examples = "Acoustic guitar") String label,

        @Schema(description = "Code of what it is a kind of, or null", examples = "GUITAR")
        String parent) {

    static PublicSpecialtyView of(CatalogueEntry entry) {
        return new PublicSpecialtyView(entry.code(), entry.label(), entry.parent());
    }
}
