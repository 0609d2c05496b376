package com.studiosync.profile.specialties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Specialty", description = "An instrument or subject that can be taught")
record SpecialtyView(
        @Schema(description = "Stable; profiles carry it", examples = "GUITAR_ACOUSTIC")
        String code,

        @Schema(examples = "Acoustic guitar") String label,

        @Schema(description = "Code of what it is a kind of, or null", examples = "GUITAR")
        String parent) {

    static SpecialtyView of(Specialty specialty) {
        return new SpecialtyView(
                specialty.name(),
                specialty.label(),
                specialty.parent().map(Specialty::name).orElse(null));
    }
}
