package com.studiosync.profile.enrolment.offers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferAnswer", description = "What an applicant brings from the mail with the offer")
record AnswerRequest(
        @NotNull @Size(min = 1, max = 100) @Schema(examples = "Yl3J0mJmO3dC1pYV1nQnC7m1m8Ff0x0u2oX1dOeTt5E")
        String token) {}
