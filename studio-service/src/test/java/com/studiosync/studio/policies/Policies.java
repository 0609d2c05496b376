package com.studiosync.studio.policies;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools.School;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What admins send, and how they send it. */
public final class Policies {

    private Policies() {}

    /** Nothing but texts. */
    public static Map<String, Object> of(Object... texts) {
        return Map.of("texts", List.of(texts));
    }

    /** A public text that holds from today on. */
    public static Map<String, Object> text(String code, String body) {
        return Map.of("code", code, "title", "About " + code, "body", body, "visibility", "PUBLIC");
    }

    /** The same text with another field. */
    public static Map<String, Object> with(String field, Object value, Map<String, Object> text) {
        Map<String, Object> changed = new HashMap<>(text);
        changed.put(field, value);
        return changed;
    }

    public static ValidatableResponse put(School school, int version, Object policies) {
        return school.asA(Role.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(policies)
                .put("/api/v1/studio/policies")
                .then();
    }
}
