package com.studiosync.profile.enrolment.deciding;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaceOffer", description = "A place that is kept for an applicant")
record OfferRequest(
        @Schema(description = "Absent for whom the application names, if anybody")
        UUID teacherId,

        @Schema(description = "Until when it can be accepted, at most 90 days from now; absent for the usual time")
        Instant expiresAt) {}
