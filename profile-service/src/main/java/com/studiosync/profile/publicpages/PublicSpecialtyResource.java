package com.studiosync.profile.publicpages;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.specialties.CatalogueEntry;
import com.studiosync.profile.specialties.Specialties;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/public/specialties")
@PermitAll
@Cache(maxAge = PublicTeacherResource.SECONDS)
@Tag(name = "Public pages")
public class PublicSpecialtyResource {

    private final Specialties specialties;
    private final Transactions transactions;
    private final VisitedStudio studio;

    PublicSpecialtyResource(Specialties specialties, Transactions transactions, VisitedStudio studio) {
        this.specialties = specialties;
        this.transactions = transactions;
        this.studio = studio;
    }

    @GET
    @Operation(
            operationId = "listPublicSpecialties",
            summary = "List what the studio of this host teaches",
            description = "It is short and comes whole, as one page.")
    @APIResponse(responseCode = "200", description = "What is not hidden, parents before their kinds")
    @APIResponse(responseCode = "404", description = "This is not a studio's host")
    public Uni<Page<PublicSpecialtyView>> list() {
        return transactions
                .readInStudio(studio.required(), specialties::catalogue)
                .map(catalogue -> new Page<>(
                        catalogue.entries().stream()
                                .filter(Predicate.not(CatalogueEntry::hidden))
                                .map(PublicSpecialtyView::of)
                                .toList(),
                        null));
    }
}
