package com.studiosync.system;

import static org.hamcrest.Matchers.matchesPattern;

import com.studiosync.system.Platform.Studio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A resource server with a standard OpenID Connect client and one setting: the address of the issuer. */
class ResourceServerIT {

    private static ResourceServer server;

    @BeforeAll
    static void start() {
        server = new ResourceServer(Stack.get().addresses().platform().toString());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.close();
    }

    @Test
    void it_accepts_our_token_and_knows_the_account() {
        String token = Platform.signIn(Platform.verifiedPerson());

        server.with(token).get("/whoami").then().statusCode(200).body(matchesPattern("[0-9a-f-]{36}"));
        server.with(token).get("/whoami/admin").then().statusCode(403);
    }

    @Test
    void it_reads_the_roles_in_the_studio_that_the_token_is_bound_to() {
        Studio rock = Platform.studio("rock");

        server.with(rock.adminToken()).get("/whoami/admin").then().statusCode(200);
    }

    @Test
    void it_refuses_a_token_that_was_tampered_with() {
        String token = Platform.signIn(Platform.verifiedPerson());
        String[] parts = token.split("\\.");
        String signature = (parts[2].charAt(0) == 'A' ? 'B' : 'A') + parts[2].substring(1);

        server.with(parts[0] + "." + parts[1] + "." + signature)
                .get("/whoami")
                .then()
                .statusCode(401);
    }
}
