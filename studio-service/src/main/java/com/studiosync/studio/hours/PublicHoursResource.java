package com.studiosync.studio.hours;

import com.studiosync.platform.security.VisitedStudio;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The business hours of the studio on whose host a visitor is. */
@Path("/api/v1/public/studio/hours")
@Tag(name = "Public")
public class PublicHoursResource {

    /** As short as for the studio's page, and for the same reason. */
    private static final int CACHED_SECONDS = 30;

    private final ReadHours read;
    private final VisitedStudio visited;

    PublicHoursResource(ReadHours read, VisitedStudio visited) {
        this.read = read;
        this.visited = visited;
    }

    @GET
    @PermitAll
    @Cache(maxAge = CACHED_SECONDS)
    @Operation(summary = "When the studio of this host is open", description = HoursTexts.READING)
    @APIResponse(
            responseCode = "200",
            description = "The hours as they were written, or the opening periods",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {HoursView.class, OpeningPeriods.class}),
                            examples = {
                                @ExampleObject(name = "the hours", value = HoursTexts.HOURS),
                                @ExampleObject(name = "opening periods", value = HoursTexts.PERIODS)
                            }))
    @APIResponse(responseCode = "404", description = "The host is no studio's")
    @APIResponse(responseCode = "422", description = "from and to make no period; errors tells why")
    public Uni<HoursAnswer> hours(@BeanParam AskedPeriod asked) {
        return read.of(visited.required(), asked);
    }
}
