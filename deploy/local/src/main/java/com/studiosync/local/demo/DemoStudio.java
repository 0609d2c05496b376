package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.Answer;
import com.studiosync.local.client.Patience;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.client.VerificationMail;
import com.studiosync.local.stack.Addresses;
import com.studiosync.local.stack.StackException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The studio {@code rockschool} with teachers and students. What exists already is left alone. */
public final class DemoStudio {

    private static final String SUBDOMAIN = "rockschool";
    private static final Duration MEMBERSHIP_PATIENCE = Duration.ofSeconds(30);

    private final Addresses addresses;
    private final Consumer<String> out;

    public DemoStudio(Addresses addresses, Consumer<String> out) {
        this.addresses = addresses;
        this.out = out;
    }

    public void create() {
        VerificationMail mail =
                new VerificationMail(new PlatformClient(addresses.mailbox(), addresses.mailbox(), null));
        String token = new DemoOwner(platform(null), mail).accessToken();
        out.accept("Logged in as " + DemoOwner.EMAIL);
        String studioId = studio(platform(token));
        out.accept("Studio '%s' is there".formatted(SUBDOMAIN));
        awaitAdmin(platform(token), studioId);
        String adminToken = platform(token)
                .post("/api/v1/auth/switch", Map.of("studioId", studioId))
                .expecting(200)
                .path("accessToken")
                .asText();
        out.accept("Its owner is ADMIN");
        PlatformClient studio = onStudioHost(adminToken);
        int teachers = new Roster(studio, "/api/v1/teachers").addMissing(DemoPeople.TEACHERS, this::publish);
        int students = new Roster(studio, "/api/v1/students").addMissing(DemoPeople.STUDENTS, (client, id) -> {});
        out.accept("%d teachers added and published, %d students added".formatted(teachers, students));
        lookFromOutside();
        out.accept(new HowToLook(addresses, SUBDOMAIN).toString());
    }

    private String studio(PlatformClient owner) {
        return find(owner.get("/api/v1/studios?limit=100"), "subdomain", SUBDOMAIN)
                .map(studio -> studio.path("id").asText())
                .orElseGet(() -> create(owner));
    }

    private static String create(PlatformClient owner) {
        Answer created = owner.post(
                "/api/v1/studios",
                Map.of(
                        "name", "Rock School",
                        "subdomain", SUBDOMAIN,
                        "timezone", "Europe/Berlin",
                        "currency", "EUR",
                        "country", "DE"));
        if (created.is(409)) {
            throw new StackException("Somebody else has the subdomain '%s' here: './studiosync reset' starts afresh."
                    .formatted(SUBDOMAIN));
        }
        return created.expecting(201).path("id").asText();
    }

    private static void awaitAdmin(PlatformClient owner, String studioId) {
        Patience.upTo(MEMBERSHIP_PATIENCE, () -> find(owner.get("/api/v1/account/memberships"), "studioId", studioId)
                        .filter(membership ->
                                membership.path("roles").toString().contains("\"ADMIN\"")))
                .orElseThrow(() -> new StackException(
                        "The owner did not become ADMIN: './studiosync logs identity' may say why."));
    }

    private void publish(PlatformClient studio, String teacherId) {
        studio.post("/api/v1/teachers/" + teacherId + "/publish", null).expecting(200);
    }

    private void lookFromOutside() {
        PlatformClient visitor = onStudioHost(null);
        JsonNode studio = visitor.get("/api/v1/public/studio").expecting(200);
        JsonNode teachers =
                visitor.get("/api/v1/public/teachers").expecting(200).path("items");
        out.accept("A visitor sees '%s' with %d teachers"
                .formatted(studio.path("name").asText(), teachers.size()));
    }

    private PlatformClient platform(String token) {
        return new PlatformClient(addresses.platform(), addresses.platform(), token);
    }

    private PlatformClient onStudioHost(String token) {
        return new PlatformClient(addresses.platform(), addresses.studio(SUBDOMAIN), token);
    }

    private static Optional<JsonNode> find(Answer list, String field, String value) {
        return StreamSupport.stream(list.expecting(200).path("items").spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst();
    }
}
