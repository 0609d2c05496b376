package com.studiosync.profile.testimonials;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Testimonial", description = "What somebody says of a teacher")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TestimonialView(
        UUID id,
        @Schema(examples = "Felix") String firstName,
        @Schema(examples = "She taught me to listen.") String text,

        @Schema(description = "It is shown when it is APPROVED", examples = "PENDING")
        Testimonial.Status status,

        Instant createdAt,
        @Schema(description = "Absent while it waits") Instant decidedAt) {

    static TestimonialView of(Testimonial testimonial) {
        return new TestimonialView(
                testimonial.id(),
                testimonial.firstName(),
                testimonial.text(),
                testimonial.status(),
                testimonial.createdAt(),
                testimonial.decidedAt());
    }
}
