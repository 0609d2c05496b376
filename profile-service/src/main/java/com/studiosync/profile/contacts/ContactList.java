package com.studiosync.profile.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmergencyContactList")
public record ContactList(
        @NotNull @Size(max = 5) @Schema(description = "In the order in which to call them; empty for none")
        List<@NotNull @Valid EmergencyContact> contacts) {}
