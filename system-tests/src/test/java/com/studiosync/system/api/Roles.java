package com.studiosync.system.api;

import com.studiosync.system.Platform;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published catalogue: which permissions each role has by itself.
 *
 * @param permissions by role
 * @param purposes what each permission is for, in the order of the catalogue
 */
public record Roles(Map<String, Set<String>> permissions, Map<String, String> purposes) {

    /** As anybody can read it. */
    public static Roles published() {
        JsonPath catalogue = Platform.onPlatform().get("/api/v1/roles").jsonPath();
        Map<String, Set<String>> permissions = new LinkedHashMap<>();
        Map<String, String> purposes = new LinkedHashMap<>();
        List<Map<String, Object>> roles = catalogue.getList("items");
        for (Map<String, Object> role : roles) {
            String name = role.get("role").toString();
            List<Map<String, String>> own = catalogue.getList("items.find { it.role == '" + name + "' }.permissions");
            permissions.put(
                    name, Set.copyOf(own.stream().map(one -> one.get("name")).toList()));
            own.forEach(one -> purposes.putIfAbsent(one.get("name"), one.get("purpose")));
        }
        return new Roles(permissions, purposes);
    }

    /** Whether a role alone is let pass by what an operation asks for. */
    public boolean lets(String role, String permission) {
        return permission.equals("anyone")
                || permission.equals("signed-in")
                || permissions.getOrDefault(role, Set.of()).contains(permission);
    }
}
