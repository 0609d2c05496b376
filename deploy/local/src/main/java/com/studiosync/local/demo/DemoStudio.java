package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.client.VerificationMail;
import com.studiosync.local.parts.Addresses;
import java.util.function.Consumer;

/** The studio {@code rockschool} with teachers and students. What exists already is left alone. */
public final class DemoStudio {

    private static final String NAME = "Rock School";
    private static final String SUBDOMAIN = "rockschool";

    private final Addresses addresses;
    private final Consumer<String> out;

    /** A studio in the stack with these addresses; what is done is told line by line. */
    public DemoStudio(Addresses addresses, Consumer<String> out) {
        this.addresses = addresses;
        this.out = out;
    }

    /**
     * Makes what is missing.
     *
     * @return an access token of the studio's admin
     * @throws com.studiosync.local.stack.StackException when the platform answers otherwise than it should
     */
    public String create() {
        VerificationMail mail =
                new VerificationMail(new PlatformClient(addresses.mailbox(), addresses.mailbox(), null));
        String ownerToken = new DemoOwner(platform(null), mail).accessToken();
        out.accept("Logged in as " + DemoOwner.EMAIL);
        String adminToken = new Founding(platform(ownerToken), studio(null)).adminToken(NAME, SUBDOMAIN);
        out.accept("The studio '%s' is there, with its owner as ADMIN".formatted(NAME));
        fill(studio(adminToken));
        lookFromOutside(studio(null));
        out.accept(new HowToLook(addresses, SUBDOMAIN).toString());
        return adminToken;
    }

    private void fill(PlatformClient admin) {
        Roster teachers = new Roster(admin, "/api/v1/teachers");
        int teachersAdded = teachers.addMissing(DemoPeople.TEACHERS);
        teachers.publishAll();
        int studentsAdded = new Roster(admin, "/api/v1/students").addMissing(DemoPeople.STUDENTS);
        out.accept("%d teachers added and published, %d students added".formatted(teachersAdded, studentsAdded));
    }

    private void lookFromOutside(PlatformClient visitor) {
        JsonNode studio = visitor.get("/api/v1/public/studio").expecting(200);
        JsonNode teachers =
                visitor.get("/api/v1/public/teachers").expecting(200).path("items");
        out.accept("A visitor sees '%s' with %d teachers"
                .formatted(studio.path("name").asText(), teachers.size()));
    }

    private PlatformClient platform(String token) {
        return new PlatformClient(addresses.platform(), addresses.platform(), token);
    }

    private PlatformClient studio(String token) {
        return new PlatformClient(addresses.platform(), addresses.studio(SUBDOMAIN), token);
    }
}
