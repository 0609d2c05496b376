package com.studiosync.profile.teachers;

import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.money.Money;
import com.studiosync.profile.specialties.SpecialtyCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What can be written about a teacher: the body of a new profile, and the document that a merge patch changes. */
@Schema(description = "What can be written about a teacher")
public record TeacherProfile(
        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Clara")
        String firstName,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Wieck")
        String lastName,

        @Size(max = 80)
        @Pattern(regexp = Slug.FORM, message = "must be lower-case letters, digits and single hyphens between them")
        @Schema(
                description = "Names the public page; made from the name when absent, and kept when the name changes",
                examples = "clara-wieck")
        String slug,

        @Size(max = 160) @PlainText @Schema(examples = "Piano from the first note to the conservatory")
        String headline,

        @Size(max = 5_000) @MultilineText @Schema(examples = "Taught by her father from the age of five.")
        String biography,

        @Size(max = 2_000) @MultilineText @Schema(examples = "Diploma in piano, Leipzig")
        String qualifications,

        @Size(max = 2_000) @MultilineText @Schema(examples = "Studied piano and composition in Leipzig")
        String education,

        @Size(max = 5_000) @MultilineText @Schema(examples = "Nobody is unmusical.")
        String philosophy,

        @Size(max = 2_000) @MultilineText @Schema(examples = "Imperial chamber virtuosa, Vienna")
        String awards,

        @Size(max = 20)
        @UniqueElements(message = "must not name one twice")
        @Schema(
                description = "Codes of the catalogue at /api/v1/specialties",
                examples = "[\"PIANO\", \"COMPOSITION\"]")
        List<@NotNull @SpecialtyCode String> specialties,

        @Min(0) @Max(80) @Schema(examples = "12") Integer yearsOfExperience,

        @Schema(description = "Whether she takes new students; ACCEPTING when absent", examples = "WAITING_LIST")
        AvailabilityStatus availabilityStatus,

        @Min(0) @Max(1_000) @Schema(description = "How many students she takes at the most", examples = "25")
        Integer capacity,

        @Valid @Schema(description = "In the studio's currency; for admins and the teacher alone")
        Money hourlyRate,

        @Schema(description = "The account of the teacher; a teacher who makes her own profile can leave it out")
        UUID accountId) {

    public TeacherProfile {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
        specialties = specialties == null ? List.of() : specialties;
        availabilityStatus = availabilityStatus == null ? AvailabilityStatus.ACCEPTING : availabilityStatus;
    }
}
