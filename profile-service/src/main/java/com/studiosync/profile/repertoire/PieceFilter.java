package com.studiosync.profile.repertoire;

import com.studiosync.platform.problems.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pieces a client asks for. The value comes as text, so that a wrong one is told by its name. */
public class PieceFilter {

    @QueryParam("status")
    @Parameter(
            description = "Only pieces that the student has come that far with",
            schema = @Schema(implementation = PieceStatus.class))
    String status;

    Optional<PieceStatus> status() {
        return Optional.ofNullable(status).map(PieceFilter::parsed);
    }

    private static PieceStatus parsed(String name) {
        try {
            return PieceStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Problems.invalid("status", "must be PLANNED, LEARNING, PERFORMANCE_READY, MASTERED or DROPPED");
        }
    }
}
