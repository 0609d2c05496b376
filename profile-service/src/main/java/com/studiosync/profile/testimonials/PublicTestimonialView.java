package com.studiosync.profile.testimonials;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublicTestimonial", description = "What somebody says of a teacher")
record PublicTestimonialView(
        @Schema(examples = "Felix") String firstName,
        @Schema(examples = "She taught me to listen.") String text,
        Instant createdAt) {

    static PublicTestimonialView of(Testimonial testimonial) {
        return new PublicTestimonialView(testimonial.firstName(), testimonial.text(), testimonial.createdAt());
    }
}
