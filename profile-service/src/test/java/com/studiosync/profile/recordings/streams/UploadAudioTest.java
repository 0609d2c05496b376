package com.studiosync.profile.recordings.streams;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.recordings.Files.mp3;
import static com.studiosync.profile.recordings.Files.waiting;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.studiosync.contracts.profile.RecordingAdded;
import com.studiosync.profile.Api;
import com.studiosync.profile.Pupil;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class UploadAudioTest {

    private static final int MOST = 20 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Pupil felix;
    private String recording;

    @BeforeEach
    void a_recording_waits_for_its_audio() {
        felix = Pupil.taught();
        recording = waiting(felix);
    }

    @Test
    void the_largest_file_comes_in_and_goes_out_as_it_was() {
        byte[] file = mp3(MOST);

        upload(felix.teacher(), file)
                .then()
                .statusCode(200)
                .body("audio.contentType", equalTo("audio/mpeg"))
                .body("audio.bytes", equalTo(MOST));

        assertArrayEquals(file, as(felix.self()).get(recording + "/audio").asByteArray());
        assertEquals(80, pieces());
        assertEquals(
                "AUDIO",
                Broker.await(RecordingAdded.class, event -> event.studioId().equals(felix.studio()))
                        .kind());
    }

    @Test
    void a_file_that_says_that_it_is_too_long_is_refused_at_once() {
        try (RawUpload upload =
                RawUpload.begin(felix.teacher(), recording + "/audio", "Content-Length: " + (MOST + 1))) {
            assertEquals("HTTP/1.1 413 Request Entity Too Large", upload.line());
        }
        assertNothingIsLeft();
    }

    @Test
    void a_file_that_does_not_say_how_long_it_is_may_be_as_long_as_others_and_no_longer() {
        byte[] file = mp3(1_000_000);
        try (RawUpload upload = RawUpload.begin(felix.teacher(), recording + "/audio", "Transfer-Encoding: chunked")) {
            upload.sendChunk(file).send("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 200 OK", upload.line());
        }
        assertArrayEquals(file, as(felix.self()).get(recording + "/audio").asByteArray());

        try (RawUpload upload = RawUpload.begin(felix.teacher(), recording + "/audio", "Transfer-Encoding: chunked")) {
            upload.sendChunk(mp3(MOST)).sendChunk(new byte[1]);
            assertEquals("HTTP/1.1 413 Request Entity Too Large", upload.line());
        }
        assertArrayEquals(file, as(felix.self()).get(recording + "/audio").asByteArray());
        assertEquals(1, uploads());
    }

    @Test
    void a_client_that_asks_first_is_told_before_it_sends() {
        String framing = "Content-Length: 300000\r\nExpect: 100-continue";
        try (RawUpload upload = RawUpload.begin(felix.teacher(), recording + "/audio", framing)) {
            assertEquals("HTTP/1.1 100 Continue", upload.line());
            upload.send(mp3(300_000));
            Awaitility.await().atMost(PATIENCE).until(() -> pieces() == 2);
        }
        try (RawUpload upload = RawUpload.begin(felix.self(), recording + "/audio", framing)) {
            assertEquals("HTTP/1.1 403 Forbidden", upload.line());
        }
    }

    @Test
    void of_a_client_that_leaves_half_way_nothing_is_kept() {
        try (RawUpload upload = RawUpload.begin(felix.teacher(), recording + "/audio", "Content-Length: 1000000")) {
            upload.send(mp3(600_000));
            Awaitility.await().atMost(PATIENCE).until(() -> pieces() == 2);
        }

        Awaitility.await().atMost(PATIENCE).until(() -> uploads() == 0);
        assertNothingIsLeft();
    }

    @Test
    void what_is_no_audio_is_refused_whatever_it_is_called() {
        upload(felix.teacher(), "<script>alert(1)</script>".repeat(40_000).getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/unsupported-audio"));
        upload(felix.teacher(), new byte[0]).then().statusCode(400);
        as(felix.teacher()).put(recording + "/audio").then().statusCode(400);

        assertNothingIsLeft();
    }

    @Test
    void another_file_takes_the_place_of_the_first_and_is_not_told_again() {
        upload(felix.teacher(), mp3(300_000)).then().statusCode(200);
        String before = as(felix.self()).get(recording + "/audio").header("ETag");

        upload(felix.admin(), mp3(70_000)).then().statusCode(200);

        Response now = as(felix.self()).get(recording + "/audio");
        assertArrayEquals(mp3(70_000), now.asByteArray());
        assertNotEquals(before, now.header("ETag"));
        assertEquals(1, uploads());
        assertEquals(1, pieces());
        String other = waiting(felix);
        as(felix.teacher()).body(mp3(100)).put(other + "/audio").then().statusCode(200);
        Awaitility.await().atMost(PATIENCE).until(() -> told().size() == 2);
    }

    @Test
    void only_the_teacher_and_admins_upload() {
        for (Token reader : List.of(felix.self(), felix.guardian())) {
            upload(reader, mp3(100)).then().statusCode(403);
            upload(reader.withGranted("students-edit"), mp3(100)).then().statusCode(403);
        }
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.foreignAdmin())) {
            upload(stranger, mp3(100)).then().statusCode(404);
        }
        given().body(mp3(100)).put(recording + "/audio").then().statusCode(401);
        upload(felix.teacher(), felix.path("recordings/" + felix.id()), mp3(100))
                .then()
                .statusCode(404);

        assertNothingIsLeft();
    }

    @Test
    void a_recording_that_is_a_link_has_no_audio() {
        Api.patch(felix.teacher(), recording, "\"0\"", "{\"link\": \"https://a.example.com\"}")
                .then()
                .statusCode(200);

        upload(felix.teacher(), mp3(100)).then().statusCode(409);

        assertNothingIsLeft();
    }

    @Test
    void a_recording_that_has_audio_is_no_link() {
        upload(felix.teacher(), mp3(100)).then().statusCode(200).header("ETag", "\"1\"");

        Api.patch(felix.teacher(), recording, "\"1\"", "{\"link\": \"https://a.example.com\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void audio_that_cannot_be_told_of_is_not_kept() {
        Sabotage.of(
                "RecordingAdded",
                () -> upload(felix.teacher(), mp3(300_000)).then().statusCode(500));

        assertNothingIsLeft();
    }

    @Test
    void one_studio_takes_half_of_the_places_and_is_sent_away_then() {
        List<RawUpload> slow = Stream.generate(
                        () -> RawUpload.begin(felix.teacher(), recording + "/audio", "Content-Length: 1000000")
                                .send(mp3(1_000)))
                .limit(4)
                .toList();
        Awaitility.await().atMost(PATIENCE).until(() -> uploads() == 4);

        upload(felix.teacher(), mp3(100)).then().statusCode(503).header("Retry-After", "5");
        Pupil elsewhere = Pupil.taught();
        as(elsewhere.teacher())
                .body(mp3(100))
                .put(waiting(elsewhere) + "/audio")
                .then()
                .statusCode(200);
        slow.forEach(RawUpload::close);

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> upload(felix.teacher(), mp3(100)).statusCode() == 200);
        Awaitility.await().atMost(PATIENCE).until(() -> uploads() == 1);
    }

    @Test
    void whoever_leaves_before_the_upload_has_begun_gives_the_place_back() {
        TestDatabase.inOneTransaction(
                "select 1 from recordings where id = '%s' for update".formatted(recordingId()),
                () -> {
                    List<RawUpload> waiting = Stream.generate(() -> RawUpload.begin(
                                            felix.teacher(), recording + "/audio", "Content-Length: 1000000")
                                    .send(mp3(1_000)))
                            .limit(4)
                            .toList();
                    Awaitility.await().atMost(PATIENCE).until(() -> TestDatabase.waitingForLocks() == 4);
                    waiting.forEach(RawUpload::close);
                    as(felix.self()).get(recording).then().statusCode(200);
                },
                "select 1");

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> upload(felix.teacher(), mp3(100)).statusCode() == 200);
        Awaitility.await().atMost(PATIENCE).until(() -> uploads() == 1);
    }

    @Test
    void a_recording_that_is_removed_before_its_upload_has_begun_is_none() {
        String framing = "Content-Length: 1000000";
        try (RawUpload upload = removedMeanwhile(
                "recordings", recordingId(), () -> RawUpload.begin(felix.teacher(), recording + "/audio", framing))) {
            assertEquals("HTTP/1.1 404 Not Found", upload.line());
        }
        assertNothingIsLeft();
    }

    @Test
    void a_recording_that_is_removed_during_its_upload_is_none() {
        byte[] file = mp3(600_000);
        try (RawUpload upload = RawUpload.begin(felix.teacher(), recording + "/audio", "Content-Length: 600000")) {
            upload.send(Arrays.copyOf(file, 300_000));
            Awaitility.await().atMost(PATIENCE).until(() -> pieces() == 1);
            as(felix.teacher()).delete(recording).then().statusCode(204);

            upload.send(Arrays.copyOfRange(file, 300_000, file.length));

            assertEquals("HTTP/1.1 404 Not Found", upload.line());
        }
        Awaitility.await().atMost(PATIENCE).until(() -> uploads() == 0);
        assertNothingIsLeft();
    }

    @Test
    void an_upload_whose_beginning_was_removed_with_the_student_goes_no_further() {
        byte[] file = mp3(1_000_000);
        try (RawUpload upload = RawUpload.begin(felix.teacher(), recording + "/audio", "Content-Length: 1000000")) {
            upload.send(Arrays.copyOf(file, 300_000));
            Awaitility.await().atMost(PATIENCE).until(() -> pieces() == 1);
            as(felix.admin()).delete(Api.STUDENTS + "/" + felix.id()).then().statusCode(204);
            TestDatabase.execute("delete from audio_uploads where studio_id = ?", felix.studio());

            upload.send(Arrays.copyOfRange(file, 300_000, 600_000));

            assertEquals("HTTP/1.1 404 Not Found", upload.line());
        }
    }

    @Test
    void an_entry_about_a_student_who_is_removed_meanwhile_is_about_nobody() {
        CompletableFuture<Response> entry = removedMeanwhile(
                "students",
                felix.id(),
                () -> CompletableFuture.supplyAsync(() -> Api.post(
                        felix.teacher(), felix.path("recordings"), Map.of("title", "Concert", "date", "2026-06-21"))));

        entry.join().then().statusCode(404);
    }

    @Test
    void other_bodies_are_as_short_as_ever() {
        String framing = "Content-Type: application/json\r\nContent-Length: 2200000";
        try (RawUpload post = RawUpload.begin("POST", felix.teacher(), felix.path("recordings"), framing)) {
            assertEquals("HTTP/1.1 413 Request Entity Too Large", post.line());
        }
    }

    /** Begins something that waits for a row, which is gone then. */
    private static <T> T removedMeanwhile(String table, UUID id, Supplier<T> begin) {
        AtomicReference<T> begun = new AtomicReference<>();
        TestDatabase.inOneTransaction(
                "delete from %s where id = '%s'".formatted(table, id),
                () -> {
                    begun.set(begin.get());
                    Awaitility.await().atMost(PATIENCE).until(() -> TestDatabase.waitingForLocks() == 1);
                },
                "select 1");
        return begun.get();
    }

    private UUID recordingId() {
        return UUID.fromString(recording.replaceAll(".*/", ""));
    }

    private Response upload(Token token, byte[] file) {
        return upload(token, recording, file);
    }

    private static Response upload(Token token, String recording, byte[] file) {
        return as(token).contentType("audio/mpeg").body(file).put(recording + "/audio");
    }

    private void assertNothingIsLeft() {
        assertEquals(0, uploads());
        assertEquals(0, pieces());
        as(felix.self()).get(recording + "/audio").then().statusCode(404);
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from recordings where studio_id = ? and audio_id is not null",
                        felix.studio()));
    }

    private List<RecordingAdded> told() {
        return Broker.all(RecordingAdded.class, event -> event.studioId().equals(felix.studio()));
    }

    private long uploads() {
        return TestDatabase.number("select count(*) from audio_uploads where studio_id = ?", felix.studio());
    }

    private long pieces() {
        return TestDatabase.number("select count(*) from audio_pieces where studio_id = ?", felix.studio());
    }
}
