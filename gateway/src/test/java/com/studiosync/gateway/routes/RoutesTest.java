package com.studiosync.gateway.routes;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.services.Services;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.Visitor;
import com.studiosync.platform.limits.Allowance;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
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
        "/api/v1/public/specialties, profile",
        "/api/v1/public/enrolments, profile",
        "/api/v1/public/enrolments/offers/accept, profile",
        "/api/v1/notifications/stream, notification"
    })
    void the_whole_surface_is_routed(String path, String service) {
        assertEquals(Optional.of(service), routes.serviceFor(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/students/1/recordings/2/audio, audio",
        "/api/v1/students/1/recordings/2/audio/x, audio",
        "/api/v1/students/{id}/recordings/{recordingId}/audio, audio",
        "/api/v1/students/1/recordings/2, students",
        "/api/v1/students/1/recordings/2/audiox, students",
        "/api/v1/students/1/2/recordings/3/audio, students",
        "/api/v1/students//recordings/3/audio, students"
    })
    void large_files_have_a_route_of_their_own_and_nothing_beside_them_has(String path, String route) {
        assertEquals(route, routes.find(path).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/public/enrolments, 30, 10",
        "/api/v1/public/enrolments/x, 30, 10",
        "/api/v1/public/enrolments/offers/accept, 120, 1",
        "/api/v1/public/enrolments/offers/decline, 120, 1"
    })
    void applying_is_for_few_times_and_answering_an_offer_is_not_held_up_by_it(String path, int times, int minutes) {
        assertEquals(
                Optional.of(new Allowance(times, Duration.ofMinutes(minutes))),
                routes.find(path).orElseThrow().rateLimit());
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
    @ValueSource(
            strings = {
                "/api/v1/auth/login",
                "/api/v1/auth/verify-email/resend",
                "/api/v1/auth/password/reset",
                "/api/v1/account/email/confirm",
                "/api/v1/roles",
                "/api/v1/invitations/by-token/abc",
                "/api/v1/invitations/accept",
                "/.well-known/jwks.json",
                "/api/v1/subdomains/rockschool",
                "/api/v1/public/studio",
                "/api/v1/public/teachers/anna",
                "/api/v1/public/specialties",
                "/api/v1/public/enrolments",
                "/api/v1/public/enrolments/offers/decline"
            })
    void what_is_for_anyone_needs_no_token(String path) {
        assertEquals(Optional.of(Access.PUBLIC), routes.find(path).map(Route::access));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/auth/switch",
                "/api/v1/auth/join",
                "/api/v1/account",
                "/api/v1/account/email",
                "/api/v1/account/avatar",
                "/api/v1/members",
                "/api/v1/invitations",
                "/api/v1/invitations/1/resend",
                "/api/v1/audit",
                "/api/v1/operator/signing-keys/rotation",
                "/api/v1/studios",
                "/api/v1/studio",
                "/api/v1/teachers",
                "/api/v1/students",
                "/api/v1/families",
                "/api/v1/specialties",
                "/api/v1/enrolments",
                "/api/v1/notifications/stream"
            })
    void all_else_needs_one(String path) {
        assertEquals(Optional.of(Access.TOKEN), routes.find(path).map(Route::access));
    }

    @ParameterizedTest
    @CsvSource({
        "prefix, /internal",
        "prefix, /internal/directory",
        "prefix, /q",
        "service, nobody",
        "access, EVERYBODY",
        "timeout, 0s",
        "timeout, soon",
        "max-body-size, huge",
        "rate-limit, 120",
        "rate-limit, 0/1m"
    })
    void a_wrong_table_stops_the_start_and_names_the_setting(String setting, String value) {
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> new Routes(table(setting, value), services));

        assertTrue(refused.getMessage().contains("studiosync.gateway.routes.wrong." + setting), refused.getMessage());
    }

    private static RoutesConfig table(String setting, String value) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RoutesConfig.class)
                .withDefaultValue("studiosync.gateway.routes.wrong.prefix", "/api/v1/wrong")
                .withDefaultValue("studiosync.gateway.routes.wrong.service", "studio")
                .withDefaultValue("studiosync.gateway.routes.wrong." + setting, value)
                .build()
                .getConfigMapping(RoutesConfig.class);
    }
}
