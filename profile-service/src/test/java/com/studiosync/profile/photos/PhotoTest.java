package com.studiosync.profile.photos;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.profile.TeacherProfileUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Api;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Pictures;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class PhotoTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void a_teacher_shows_a_picture_of_herself_which_is_made_small_and_told() throws IOException {
        Token teacher = Token.of(studio, Role.TEACHER);
        UUID id = Api.ownProfile(teacher);

        show(teacher, id, Pictures.png(Color.RED, 1_024, 512)).then().statusCode(204);

        Response answer = as(teacher).get(path(id));
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertEquals(List.of(512, 256), List.of(shown.getWidth(), shown.getHeight()));
        assertEquals(
                Set.of("photo"),
                Broker.await(TeacherProfileUpdated.class, event -> event.teacherId()
                                .equals(id))
                        .changed());
    }

    @Test
    void the_addresses_that_are_told_carry_the_version_and_may_be_kept_for_good() {
        UUID id = shownTeacher();
        String member = as(admin).get(TEACHERS + "/" + id).path("photo");
        String visitor = visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck").path("photo");

        as(admin).get(member).then().statusCode(200).header("Cache-Control", "private, max-age=31536000, immutable");
        Response seen = visiting(studio).get(visitor);
        seen.then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
        visiting(studio)
                .header("If-None-Match", seen.header("ETag"))
                .get(visitor)
                .then()
                .statusCode(304);
        visiting(studio)
                .get(PUBLIC_TEACHERS + "/clara-wieck/photo?v=other")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=15"));
    }

    @Test
    void a_former_address_leads_to_the_picture() {
        UUID id = shownTeacher();
        String etag = as(admin).get(TEACHERS + "/" + id).header("ETag");
        patch(admin, TEACHERS + "/" + id, etag, "{\"slug\": \"clara\"}").then().statusCode(200);

        visiting(studio)
                .redirects()
                .follow(false)
                .get(PUBLIC_TEACHERS + "/clara-wieck/photo?v=1")
                .then()
                .statusCode(308)
                .header("Location", PUBLIC_TEACHERS + "/clara/photo?v=1");
    }

    @Test
    void nothing_of_the_file_but_its_pixels_is_kept() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        byte[] picture = Pictures.png(Color.RED, 10, 10);
        byte[] withMore = Arrays.copyOf(picture, picture.length + 6);
        System.arraycopy("secret".getBytes(StandardCharsets.US_ASCII), 0, withMore, picture.length, 6);

        show(admin, id, withMore).then().statusCode(204);

        byte[] kept = as(admin).get(path(id)).asByteArray();
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("secret"));
    }

    @Test
    void what_is_no_picture_or_too_large_or_damaged_is_refused_and_leaves_nothing() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        show(admin, id, new byte[2 * 1024 * 1024 + 1]).then().statusCode(413);
        show(admin, id, "<svg/>".getBytes(StandardCharsets.UTF_8)).then().statusCode(415);
        show(admin, id, Arrays.copyOf(Pictures.png(Color.RED, 100, 100), 60))
                .then()
                .statusCode(422);
        show(admin, id, new byte[0]).then().statusCode(415);

        assertEquals(0, rows(id));
        as(admin).get(TEACHERS + "/" + id).then().body("$", not(hasKey("photo")));
    }

    @Test
    void a_picture_is_taken_away_and_the_same_one_again_changes_nothing() {
        UUID id = shownTeacher();
        String etag = as(admin).get(TEACHERS + "/" + id).header("ETag");
        show(admin, id, Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        assertEquals(etag, as(admin).get(TEACHERS + "/" + id).header("ETag"));

        as(admin).delete(path(id)).then().statusCode(204);
        as(admin).delete(path(id)).then().statusCode(204);

        as(admin).get(path(id)).then().statusCode(404);
        visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck/photo").then().statusCode(404);
        visiting(studio)
                .get(PUBLIC_TEACHERS + "/clara-wieck")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("photo")));
        assertEquals(0, rows(id));
    }

    @Test
    void of_two_first_pictures_at_once_one_stays_and_is_the_one_that_is_told() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        List<Integer> answers = AtOnce.run(
                () -> show(admin, id, Pictures.png(Color.RED, 10, 10)).statusCode(),
                () -> show(admin, id, Pictures.png(Color.BLUE, 10, 10)).statusCode());

        assertEquals(List.of(204, 204), answers);
        assertTrue(as(admin)
                .get(TEACHERS + "/" + id)
                .<String>path("photo")
                .endsWith(as(admin).get(path(id)).header("ETag").replace("\"", "")));
    }

    @Test
    void a_failure_keeps_neither_picture_nor_event() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        Sabotage.of(
                "TeacherProfileUpdated",
                () -> show(admin, id, Pictures.png(Color.RED, 10, 10)).then().statusCode(500));

        assertEquals(0, rows(id));
    }

    @Test
    void only_the_teacher_and_admins_change_it_and_who_does_not_see_her_does_not_see_it() {
        UUID id = shownTeacher();
        UUID hidden = Api.teacher(admin, "Fanny", "Hensel");
        show(admin, hidden, Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        Token colleague = Token.of(studio, Role.TEACHER);
        Token stranger = Token.of(UUID.randomUUID(), Role.ADMIN);

        show(colleague, id, Pictures.png(Color.BLUE, 10, 10)).then().statusCode(403);
        as(colleague).delete(path(id)).then().statusCode(403);
        show(Token.of(studio, Role.STUDENT), id, Pictures.png(Color.BLUE, 10, 10))
                .then()
                .statusCode(403);
        show(stranger, id, Pictures.png(Color.BLUE, 10, 10)).then().statusCode(404);
        as(stranger).get(path(id)).then().statusCode(404);
        as(colleague).get(path(hidden)).then().statusCode(404);
        as(colleague).get(path(id)).then().statusCode(200);
        visiting(studio).get(PUBLIC_TEACHERS + "/fanny-hensel/photo").then().statusCode(404);
        visiting(stranger.studio())
                .get(PUBLIC_TEACHERS + "/clara-wieck/photo")
                .then()
                .statusCode(404);
    }

    private UUID shownTeacher() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        show(admin, id, Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        return id;
    }

    private static Response show(Token token, UUID id, byte[] picture) {
        return as(token).contentType("image/png").body(picture).put(path(id));
    }

    private static String path(UUID id) {
        return TEACHERS + "/" + id + "/photo";
    }

    private static long rows(UUID id) {
        return TestDatabase.number("select count(*) from teacher_photos where teacher_id = ?", id);
    }
}
