package com.studiosync.platform.apidocs;

import com.studiosync.platform.problems.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says of each operation what every operation of its kind can answer, so that a resource names only what is its own: one that
 * takes a body can find it malformed, too large or of the wrong type; one that needs a token can miss it. Every refusal is
 * a problem.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, problem details</a>
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Refusals implements OASFilter {

    private static final String ANY_OTHER = "default";
    private static final int FIRST_REFUSAL = 400;

    private static final Map<String, String> WITH_BODY = new TreeMap<>(Map.of(
            "400", "Malformed body, unknown field or wrong type",
            "413", "The body is too large",
            "415", "The body has another media type",
            "422", "A field breaks a rule"));

    private static final Map<String, String> WITH_TOKEN = new TreeMap<>(Map.of(
            "401", "No valid access token",
            "403", "The token does not allow this"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(ProblemSchema.NAME, ProblemSchema.schema());
        document.getComponents().addSchema(ProblemSchema.FIELD_ERROR, ProblemSchema.fieldError());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(Refusals::complete);
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (operation.getRequestBody() != null) {
            addMissing(responses, WITH_BODY);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            addMissing(responses, WITH_TOKEN);
        }
        addMissing(responses, Map.of(ANY_OTHER, "Any other refusal"));
        responses.getAPIResponses().forEach((status, response) -> {
            if (isRefusal(status) && response.getContent() == null) {
                response.setContent(problem());
            }
        });
    }

    private static void addMissing(APIResponses responses, Map<String, String> descriptions) {
        descriptions.forEach((status, description) -> {
            if (!responses.hasAPIResponse(status)) {
                APIResponse response = OASFactory.createAPIResponse().description(description);
                responses.addAPIResponse(status, response);
            }
        });
    }

    private static boolean isRefusal(String status) {
        return status.equals(ANY_OTHER) || Integer.parseInt(status) >= FIRST_REFUSAL;
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(ProblemSchema.NAME)));
    }
}
