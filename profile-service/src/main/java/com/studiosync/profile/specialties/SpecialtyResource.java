package com.studiosync.profile.specialties;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.security.Permission;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/specialties")
@SecurityRequirement(name = "jwt")
@Tag(name = "Specialties", description = "What can be taught")
public class SpecialtyResource {

    private static final List<SpecialtyView> CATALOGUE =
            Arrays.stream(Specialty.values()).map(SpecialtyView::of).toList();

    @GET
    @PermissionsAllowed(Permission.Name.STUDIO_VIEW)
    @Operation(
            operationId = "listSpecialties",
            summary = "List the catalogue of specialties",
            description = "It is short and comes whole, as one page.")
    @APIResponse(responseCode = "200", description = "All specialties, parents before their kinds")
    public Uni<Page<SpecialtyView>> list() {
        return Uni.createFrom().item(new Page<>(CATALOGUE, null));
    }
}
