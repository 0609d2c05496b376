package com.studiosync.local.bench.door;

import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.local.stack.Replica;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Gateways of a stack that lead to another service than the stack's, whatever the path. */
record Doors(LocalStack stack, URI service) {

    /** One in a JVM as on a server, with these settings besides. */
    Replica with(Map<String, String> settings) {
        Map<String, String> told = new HashMap<>(settings);
        // Tokens are issued under the stack's address, and their keys are at identity-service as before.
        told.put("STUDIOSYNC_PLATFORM_URL", stack.addresses().platform().toString());
        EnumSet.complementOf(EnumSet.of(Service.GATEWAY))
                .forEach(other -> told.put("STUDIOSYNC_GATEWAY_SERVICES_" + other.name(), service.toString()));
        return stack.serverReplica(Service.GATEWAY, told);
    }
}
