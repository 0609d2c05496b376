package com.studiosync.profile.specialties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Specialty", description = "An instrument or subject that can be taught")
record SpecialtyView(
        @Schema(description = "Stable; profiles carry it", examples = "GUITAR_ACOUSTIC")
        String code,

        @Schema(description = "What the studio calls it", examples = "Acoustic guitar")
        String label,

        @Schema(description = "Code of what it is a kind of, or null", examples = "GUITAR")
        String parent,

        @Schema(description = "The studio does not teach it; only profiles that had it before carry it")
        boolean hidden,

        @Schema(description = "The studio has added it") boolean own) {

    static SpecialtyView of(CatalogueEntry entry) {
        return new SpecialtyView(entry.code(), entry.label(), entry.parent(), entry.hidden(), entry.own());
    }
}
