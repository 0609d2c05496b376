package com.studiosync.profile.contacts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to call. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyContact(
        @NotNull @Size(max = 100) @PlainText @Schema(examples = "Johanna Brahms")
        String name,

        @Size(max = 50) @PlainText @Schema(description = "What the person is to the student", examples = "mother")
        String relation,

        @NotNull @PhoneNumber @Schema(examples = "+493012345678")
        String phone) {}
