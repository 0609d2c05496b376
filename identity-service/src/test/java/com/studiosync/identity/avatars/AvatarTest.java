package com.studiosync.identity.avatars;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.identity.OnVertx;
import com.studiosync.identity.SignedIn;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Pictures;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AvatarTest {

    @Inject
    Avatars avatars;

    @Inject
    Transactions transactions;

    private SignedIn clara;

    @BeforeEach
    void sign_in() {
        clara = SignedIn.someone();
    }

    @Test
    void a_picture_is_shown_and_told() throws IOException {
        show(clara, "image/png", Pictures.png(Color.RED, 600, 300)).then().statusCode(204);

        Response answer = clara.request().get("/api/v1/account/avatar");
        answer.then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .header("Cache-Control", containsString("private"))
                .header("X-Content-Type-Options", "nosniff");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertEquals(List.of(512, 256), List.of(shown.getWidth(), shown.getHeight()));
        assertEquals(Set.of("avatar"), told().changed());
        assertEquals(true, clara.look().getBoolean("hasAvatar"));
    }

    @Test
    void a_large_photo_is_taken() {
        byte[] photo = Pictures.noise(800, 800);
        assertTrue(photo.length > 1024 * 1024 && photo.length < 2 * 1024 * 1024, "has " + photo.length);

        show(clara, "image/png", photo).then().statusCode(204);

        clara.request().get("/api/v1/account/avatar").then().statusCode(200);
    }

    @Test
    void the_content_decides_and_not_the_header() {
        show(clara, "image/webp", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        show(clara, "application/octet-stream", Pictures.jpeg(Color.BLUE, 10, 10))
                .then()
                .statusCode(204);

        show(clara, "image/png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_of_the_file_but_its_pixels_is_kept() {
        byte[] picture = Pictures.png(Color.RED, 10, 10);
        byte[] withMore = Arrays.copyOf(picture, picture.length + 6);
        System.arraycopy("secret".getBytes(StandardCharsets.US_ASCII), 0, withMore, picture.length, 6);

        show(clara, "image/png", withMore).then().statusCode(204);

        byte[] kept = clara.request().get("/api/v1/account/avatar").asByteArray();
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("secret"));
    }

    @Test
    void who_has_the_picture_is_not_sent_it_again_until_it_is_another_one() {
        show(clara, "image/png", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        String tag = clara.request().get("/api/v1/account/avatar").header("ETag");

        clara.request()
                .header("If-None-Match", tag)
                .get("/api/v1/account/avatar")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        show(clara, "image/png", Pictures.png(Color.BLUE, 10, 10)).then().statusCode(204);

        clara.request()
                .header("If-None-Match", tag)
                .get("/api/v1/account/avatar")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void the_same_picture_again_changes_nothing() {
        byte[] picture = Pictures.png(Color.RED, 10, 10);
        show(clara, "image/png", picture).then().statusCode(204);
        String account = clara.request().get("/api/v1/account").header("ETag");

        show(clara, "image/png", picture).then().statusCode(204);

        assertEquals(account, clara.request().get("/api/v1/account").header("ETag"));
    }

    @Test
    void a_picture_can_be_taken_away() {
        show(clara, "image/png", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);

        clara.request().delete("/api/v1/account/avatar").then().statusCode(204);

        clara.request().get("/api/v1/account/avatar").then().statusCode(404).contentType("application/problem+json");
        assertEquals(false, clara.look().getBoolean("hasAvatar"));
        assertEquals(0, rows());
    }

    @Test
    void to_take_away_what_is_not_there_changes_nothing() {
        String account = clara.request().get("/api/v1/account").header("ETag");

        clara.request().delete("/api/v1/account/avatar").then().statusCode(204);

        assertEquals(account, clara.request().get("/api/v1/account").header("ETag"));
    }

    @Test
    void what_is_too_large_damaged_or_missing_is_refused_and_leaves_nothing() {
        byte[] damaged = Arrays.copyOf(Pictures.png(Color.RED, 100, 100), 60);

        show(clara, "image/png", new byte[2 * 1024 * 1024 + 1]).then().statusCode(413);
        show(clara, "image/png", damaged).then().statusCode(422).contentType("application/problem+json");
        show(clara, "image/png", new byte[0]).then().statusCode(415);
        show(clara, "text/plain", Pictures.png(Color.RED, 10, 10)).then().statusCode(415);

        assertEquals(0, rows());
        assertEquals(false, clara.look().getBoolean("hasAvatar"));
    }

    @Test
    void a_failure_keeps_neither_picture_nor_event() {
        Sabotage.of("AccountUpdated", () -> show(clara, "image/png", Pictures.png(Color.RED, 10, 10))
                .then()
                .statusCode(500));

        assertEquals(0, rows());
        assertEquals(false, clara.look().getBoolean("hasAvatar"));
    }

    @Test
    void of_two_first_pictures_at_once_one_stays() {
        List<Integer> answers = AtOnce.run(
                () -> show(clara, "image/png", Pictures.png(Color.RED, 10, 10)).statusCode(),
                () -> show(clara, "image/png", Pictures.png(Color.BLUE, 10, 10)).statusCode());

        assertEquals(Set.of(204), Set.copyOf(answers));
        assertEquals(1, rows());
    }

    @Test
    void a_stranger_sees_and_changes_only_her_own() {
        show(clara, "image/png", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        SignedIn stranger = SignedIn.someone();

        given().get("/api/v1/account/avatar").then().statusCode(401);
        given().contentType("image/png")
                .body(Pictures.png(Color.BLUE, 10, 10))
                .put("/api/v1/account/avatar")
                .then()
                .statusCode(401);
        stranger.request().get("/api/v1/account/avatar").then().statusCode(404);
        stranger.request().delete("/api/v1/account/avatar").then().statusCode(204);

        clara.request().get("/api/v1/account/avatar").then().statusCode(200);
    }

    @Test
    void the_database_shows_a_picture_to_its_owner_alone() {
        show(clara, "image/png", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);

        assertEquals(
                List.of(List.of(true, true)),
                TestDatabase.rows(
                        "select relrowsecurity, relforcerowsecurity from pg_class where relname = 'avatars'"));
        UUID stranger = SignedIn.someone().account();
        assertEquals(1, OnVertx.await(() -> transactions.ofAccount(clara.account(), this::ofClara)));
        assertEquals(0, OnVertx.await(() -> transactions.ofAccount(stranger, this::ofClara)));
        assertEquals(0, OnVertx.await(() -> transactions.ofPlatform(this::ofClara)));
        assertEquals(0, OnVertx.await(() -> transactions.ofAccount(stranger, avatars::deleteAll)));
        assertEquals(1, rows());
    }

    private Uni<Long> ofClara() {
        return avatars.count("accountId", clara.account());
    }

    private static Response show(SignedIn person, String type, byte[] picture) {
        return person.request().contentType(type).body(picture).put("/api/v1/account/avatar");
    }

    private long rows() {
        return TestDatabase.number("select count(*) from avatars where account_id = ?", clara.account());
    }

    private AccountUpdated told() {
        return Broker.await(AccountUpdated.class, event -> event.accountId().equals(clara.account()));
    }
}
