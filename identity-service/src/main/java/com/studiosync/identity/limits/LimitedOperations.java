package com.studiosync.identity.limits;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts the limit in front of each operation that is {@link Limited}, before its body is read. */
@Provider
public class LimitedOperations implements DynamicFeature {

    private final AddressLimits limits;

    LimitedOperations(AddressLimits limits) {
        this.limits = limits;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Limited limited = operation.getResourceMethod().getAnnotation(Limited.class);
        if (limited != null) {
            ContainerRequestFilter filter = request -> limits.take(limited.value());
            context.register(filter);
        }
    }
}
