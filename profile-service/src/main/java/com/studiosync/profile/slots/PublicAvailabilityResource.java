package com.studiosync.profile.slots;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/public/teachers/{slug}/availability")
@PermitAll
@Tag(name = "Public pages")
public class PublicAvailabilityResource {

    /** As short as for the page that shows it. */
    private static final int SECONDS = 15;

    private final FindSlots finding;

    PublicAvailabilityResource(FindSlots finding) {
        this.finding = finding;
    }

    @GET
    @Cache(maxAge = SECONDS)
    @Operation(operationId = "getOpenSlots", summary = "When a teacher can still be had", description = """
                    Her hours within those of the studio, without the lessons that she gives and the time that she keeps \
                    free between them. A slot begins where such a stretch begins, and at every quarter hour that the \
                    studio's clock shows within it, as long as it fits; so slots overlap. There are none while she does not \
                    take students, nor before the studio has told its hours.""")
    @APIResponse(responseCode = "200", description = "The slots that begin within the time asked for")
    @APIResponse(responseCode = "308", description = "The page has another name now; see Location")
    @APIResponse(responseCode = "404", description = "There is no such page on this host")
    @APIResponse(responseCode = "422", description = "from, to and duration make no question; errors tells why")
    public Uni<OpenSlotsView> slots(String slug, @BeanParam AskedSlots asked) {
        return finding.of(slug, asked.query());
    }
}
