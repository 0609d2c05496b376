package com.studiosync.studio.mystudios;

import com.studiosync.contracts.studio.DirectoryEntry;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the caller's studios. */
@Schema(name = "MyStudio")
public record MyStudioView(
        UUID id,
        @Schema(examples = "Rock School") String name,
        @Schema(examples = "rockschool") String subdomain,

        @Schema(examples = "https://rockschool.studiosync.com")
        URI url,

        DirectoryEntry.Status status,
        @Schema(examples = "[\"ADMIN\"]") Set<String> roles) {}
