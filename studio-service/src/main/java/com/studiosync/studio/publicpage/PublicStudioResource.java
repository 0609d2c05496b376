package com.studiosync.studio.publicpage;

import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.studios.Studio;
import com.studiosync.studio.studios.Studios;
import com.studiosync.studio.subdomains.StudioUrls;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The studio on whose host a visitor is. */
@Path("/api/v1/public/studio")
@Tag(name = "Public")
public class PublicStudioResource {

    /** Short, because an admin who has changed the page wants to see it changed. */
    private static final int CACHED_SECONDS = 30;

    private final Studios studios;
    private final StudioUrls urls;
    private final VisitedStudio visited;

    PublicStudioResource(Studios studios, StudioUrls urls, VisitedStudio visited) {
        this.studios = studios;
        this.urls = urls;
        this.visited = visited;
    }

    @GET
    @PermitAll
    @Cache(maxAge = CACHED_SECONDS)
    @Operation(summary = "The studio of this host", description = "For anyone. If-None-Match is answered with 304.")
    @APIResponse(
            responseCode = "200",
            description = "What the studio shows to visitors",
            content =
                    @Content(
                            schema = @Schema(implementation = PublicStudio.class),
                            examples = @ExampleObject(name = "a school in Berlin", value = """
                                                    {"name":"Rock School","url":"https://rockschool.studiosync.com",\
                                                    "city":"Berlin","country":"DE","timezone":"Europe/Berlin"}""")))
    @APIResponse(responseCode = "404", description = "The host is no studio's")
    public Uni<PublicStudio> studio() {
        return studios.read(visited.required()).map(this::shown);
    }

    private PublicStudio shown(Studio studio) {
        return PublicStudio.of(studio, urls.of(studio.subdomain()));
    }
}
