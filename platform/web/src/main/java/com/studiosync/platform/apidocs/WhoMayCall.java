package com.studiosync.platform.apidocs;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Says of each operation who may call it: the permission that is asked for, {@code anyone}, {@code signed-in}, or the
 * platform's {@code operator}. It comes from the annotations that let callers pass, so it cannot differ from them.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class WhoMayCall implements OASFilter {

    private static final String EXTENSION = "x-permission";

    private final Map<String, String> byOperation = new HashMap<>();

    /** @param index the classes of the service */
    public WhoMayCall(IndexView index) {
        index.getAnnotations(Operation.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(AnnotationTarget::asMethod)
                .forEach(method -> who(method).ifPresent(who -> byOperation.put(id(method), who)));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> byOperation.containsKey(operation.getOperationId()))
                .forEach(operation -> operation.addExtension(EXTENSION, byOperation.get(operation.getOperationId())));
    }

    /** As the strategy {@code class-method} names an operation that has no name of its own. */
    private static String id(MethodInfo method) {
        AnnotationValue given = method.annotation(Operation.class).value("operationId");
        return given != null ? given.asString() : method.declaringClass().simpleName() + "_" + method.name();
    }

    private static Optional<String> who(MethodInfo method) {
        return declared(method.annotations().stream().filter(one -> one.target() == method))
                .or(() -> declared(method.declaringClass().declaredAnnotations().stream()));
    }

    private static Optional<String> declared(Stream<AnnotationInstance> annotations) {
        return annotations.flatMap(annotation -> named(annotation).stream()).findFirst();
    }

    private static Optional<String> named(AnnotationInstance annotation) {
        String type = annotation.name().toString();
        if (type.equals(PermitAll.class.getName())) {
            return Optional.of("anyone");
        }
        if (type.equals(Authenticated.class.getName())) {
            return Optional.of("signed-in");
        }
        if (type.equals(PermissionsAllowed.class.getName()) || type.equals(RolesAllowed.class.getName())) {
            return Optional.of(
                    String.join(" or ", annotation.value().asStringArray()).toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }
}
