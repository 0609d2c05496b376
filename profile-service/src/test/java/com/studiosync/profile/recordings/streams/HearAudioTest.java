package com.studiosync.profile.recordings.streams;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.recordings.Files.added;
import static com.studiosync.profile.recordings.Files.mp3;
import static com.studiosync.profile.recordings.Files.waiting;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class HearAudioTest {

    private static final int SIZE = 600_000;
    private static final byte[] FILE = mp3(SIZE);

    private Pupil felix;
    private String audio;

    @BeforeEach
    void a_recording_has_audio() {
        felix = Pupil.taught();
        audio = waiting(felix) + "/audio";
        as(felix.teacher()).body(FILE).put(audio).then().statusCode(200);
    }

    @Test
    void those_close_to_the_student_hear_it_and_nobody_else() {
        for (Token listener :
                List.of(felix.admin(), felix.teacher(), felix.self(), felix.guardian(), felix.secondGuardian())) {
            Response heard =
                    as(listener).accept("audio/webm,audio/*;q=0.9,*/*;q=0.5").get(audio);

            heard.then()
                    .statusCode(200)
                    .contentType("audio/mpeg")
                    .header("Content-Length", String.valueOf(SIZE))
                    .header("Accept-Ranges", "bytes")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "private, no-cache");
            assertArrayEquals(FILE, heard.asByteArray());
        }
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            as(stranger).get(audio).then().statusCode(404).contentType("application/problem+json");
        }
        given().get(audio).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-1, 0, 1",
        "bytes=0-, 0, 599999",
        "bytes=262143-262144, 262143, 262144",
        "bytes=262144-524287, 262144, 524287",
        "bytes=100-599998, 100, 599998",
        "bytes=-1, 599999, 599999"
    })
    void a_player_gets_the_bytes_that_it_asks_for(String range, int first, int last) {
        Response part = as(felix.self()).header("Range", range).get(audio);

        part.then()
                .statusCode(206)
                .contentType("audio/mpeg")
                .header("Content-Range", "bytes %d-%d/%d".formatted(first, last, SIZE))
                .header("Content-Length", String.valueOf(last - first + 1));
        assertArrayEquals(Arrays.copyOfRange(FILE, first, last + 1), part.asByteArray());
    }

    @Test
    void bytes_beyond_the_end_are_refused_with_the_length() {
        as(felix.self())
                .header("Range", "bytes=600000-")
                .get(audio)
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .header("Content-Range", "bytes */600000")
                .body("type", equalTo("https://studiosync.com/problems/range-not-satisfiable"));
    }

    @Test
    void a_part_is_sent_only_of_the_file_that_the_client_has_begun_with() {
        String tag = as(felix.self()).get(audio).header("ETag");

        as(felix.self())
                .header("Range", "bytes=5-9")
                .header("If-Range", tag)
                .get(audio)
                .then()
                .statusCode(206);
        for (String other : List.of("\"other\"", "W/" + tag, "Wed, 21 Oct 2026 07:28:00 GMT")) {
            as(felix.self())
                    .header("Range", "bytes=5-9")
                    .header("If-Range", other)
                    .get(audio)
                    .then()
                    .statusCode(200)
                    .header("Content-Range", nullValue());
        }
        as(felix.self()).header("If-None-Match", tag).get(audio).then().statusCode(304);
    }

    @Test
    void its_head_tells_the_length_and_needs_no_bytes() {
        as(felix.self())
                .header("Range", "bytes=5-9")
                .head(audio)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(SIZE))
                .header("Accept-Ranges", "bytes");
    }

    @Test
    void who_only_looks_or_has_it_already_keeps_no_place() {
        String tag = as(felix.self()).get(audio).header("ETag");

        for (int i = 0; i < 70; i++) {
            as(felix.self()).head(audio).then().statusCode(200);
            as(felix.self()).header("If-None-Match", tag).get(audio).then().statusCode(304);
            as(felix.self()).header("Range", "bytes=700000-").get(audio).then().statusCode(416);
            as(felix.unrelatedTeacher()).get(audio).then().statusCode(404);
        }
    }

    @Test
    void a_former_teacher_hears_what_is_from_the_own_time() {
        String later = added(felix, "2026-07-01") + "/audio";
        as(felix.teacher()).body(FILE).put(later).then().statusCode(200);
        felix.teacherLeft("2026-07-01", true);

        as(felix.teacher()).header("Range", "bytes=0-1").get(audio).then().statusCode(206);
        as(felix.teacher()).get(later).then().statusCode(404);
        as(felix.teacher()).body(FILE).put(audio).then().statusCode(403);
    }
}
