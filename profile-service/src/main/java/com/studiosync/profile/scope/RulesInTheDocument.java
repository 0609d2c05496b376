package com.studiosync.profile.scope;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Publishes the table of rules with the API: all of them, and at each operation the one that it asks for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RulesInTheDocument implements OASFilter {

    private static final String TABLE = "x-rules";
    private static final String ASKED = "x-rule";

    private final Map<String, String> byOperation = new HashMap<>();

    /** @param index the classes of this service */
    public RulesInTheDocument(IndexView index) {
        index.getAnnotations(Ruled.class).forEach(ruled -> {
            MethodInfo method = ruled.target().asMethod();
            String id = method.annotation(Operation.class).value("operationId").asString();
            byOperation.put(id, ruled.value().asEnum());
        });
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Object> table = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            table.put(rule.name(), described(rule));
        }
        document.addExtension(TABLE, table);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> byOperation.containsKey(operation.getOperationId()))
                .forEach(operation -> operation.addExtension(ASKED, byOperation.get(operation.getOperationId())));
    }

    private static Map<String, Object> described(Rule rule) {
        List<String> relations = Arrays.stream(Relation.values())
                .filter(rule.relations()::contains)
                .map(Relation::name)
                .toList();
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("resource", rule.resource());
        description.put("field", rule.field());
        description.put("action", rule.action().name());
        description.put("allows", rule.sentence());
        description.put("relations", relations);
        return description;
    }
}
