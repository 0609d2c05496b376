package com.studiosync.gateway.routes;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.Visitor;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RoutesTest {

    @Inject
    Routes routes;

    @Inject
    Services services;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/auth/login, identity",
        "/api/v1/account, identity",
        "/api/v1/account/sessions/1, identity",
        "/api/v1/roles, identity",
        "/api/v1/members/1/approve, identity",
        "/api/v1/invitations/accept, identity",
        "/api/v1/audit, identity",
        "/api/v1/operator/keys, identity",
        "/.well-known/openid-configuration, identity",
        "/api/v1/studios, studio",
        "/api/v1/studio/logo, studio",
        "/api/v1/subdomains/rockschool, studio",
        "/api/v1/public/studio, studio",
        "/api/v1/teachers/1/availability, profile",
        "/api/v1/students/1/guardians, profile",
        "/api/v1/families, profile",
        "/api/v1/specialties, profile",
        "/api/v1/enrolments/1/accept, profile",
        "/api/v1/public/teachers/anna, profile",
        "/api/v1/public/enrolments, profile",
        "/api/v1/notifications/stream, notification"
    })
    void the_whole_surface_is_routed(String path, String service) {
        assertEquals(Optional.of(service), routes.serviceFor(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api", "/api/v1", "/api/v1/studiosx", "/api/v2/studios", "/api/v1/public", "/internal/directory/rock",
                "/q/health", "/q/metrics", "/API/v1/studios", "/favicon.ico", "/openapi/x", "/docsx"
            })
    void any_other_path_is_a_404_problem(String path) {
        Visitor.onPlatform()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/studios/..%2f..%2finternal/x",
                "/api/v1/studios/../../../internal/x",
                "/api/v1/studios/%2e%2e/x",
                "//api/v1/studios",
                "/api/v1/studios;x=1",
                "/api/v1/studios/%00",
                "http://localhost/api/v1/studios",
                "*"
            })
    void a_path_with_two_meanings_is_a_400_problem(String target) {
        String answer = RawClient.exchange("GET " + target + " HTTP/1.1", "Host: localhost");

        assertEquals(400, RawClient.status(answer), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "BREW"})
    void an_unusual_method_is_a_405_problem(String method) {
        String answer = RawClient.exchange(method + " /api/v1/studios HTTP/1.1", "Host: localhost");

        assertEquals(405, RawClient.status(answer), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @ParameterizedTest
    @CsvSource({"/internal, studio", "/internal/directory, studio", "/q, studio", "/api/v1/studios, nobody"})
    void a_wrong_table_stops_the_start_and_names_the_setting(String prefix, String service) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Routes(table(prefix, service), services));

        assertTrue(refused.getMessage().contains("studiosync.gateway."), refused.getMessage());
    }

    private static RoutesConfig table(String prefix, String service) {
        return new SmallRyeConfigBuilder()
                .withMapping(RoutesConfig.class)
                .withDefaultValue("studiosync.gateway.routes.wrong.prefix", prefix)
                .withDefaultValue("studiosync.gateway.routes.wrong.service", service)
                .build()
                .getConfigMapping(RoutesConfig.class);
    }
}
