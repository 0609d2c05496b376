package com.studiosync.profile.recordings.storage;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.recordings.Files.manyFiles;
import static com.studiosync.profile.recordings.Files.mp3;
import static com.studiosync.profile.recordings.Files.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Api;
import com.studiosync.profile.Pupil;
import com.studiosync.profile.recordings.OutOfTime;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RemoveLeftAudioTest {

    @Inject
    RemoveLeftAudio removal;

    @Test
    void what_a_process_left_behind_goes_and_what_is_whole_or_under_way_stays() {
        Pupil felix = Pupil.taught();
        for (int i = 0; i < 3; i++) {
            as(felix.teacher())
                    .body(mp3(300_000))
                    .put(waiting(felix) + "/audio")
                    .then()
                    .statusCode(200);
        }
        TestDatabase.execute(
                "update audio_uploads set begun_at = now() - interval '2 hours' where studio_id = ?", felix.studio());
        unfinished(felix, "2 hours", 0);
        unfinished(felix, "50 minutes", 1);

        removeLeftAudio();

        assertEquals(2, TestDatabase.number("select count(*) from audio_uploads where studio_id = ?", felix.studio()));
        assertEquals(4, pieces(felix));
    }

    @Test
    void with_the_recording_goes_its_audio() {
        Pupil felix = Pupil.taught();
        String recording = waiting(felix);
        as(felix.teacher()).body(mp3(300_000)).put(recording + "/audio").then().statusCode(200);
        String other = waiting(felix);
        as(felix.teacher()).body(mp3(100)).put(other + "/audio").then().statusCode(200);

        as(felix.teacher()).delete(recording).then().statusCode(204);
        as(felix.self()).get(recording + "/audio").then().statusCode(404);
        removeLeftAudio();

        assertEquals(1, pieces(felix));
        as(felix.self()).get(other + "/audio").then().statusCode(200);
    }

    @Test
    void however_much_audio_a_student_has_no_transaction_deletes_more_than_a_few_files() {
        Pupil felix = Pupil.taught();
        manyFiles(felix, 11);

        OutOfTime.withManyFiles(() -> {
            as(felix.admin()).delete(Api.STUDENTS + "/" + felix.id()).then().statusCode(204);
            removeLeftAudio();
        });

        assertEquals(0, pieces(felix));
        assertEquals(0, TestDatabase.number("select count(*) from audio_uploads where studio_id = ?", felix.studio()));
    }

    @Test
    void however_much_a_process_left_behind_goes_at_once() {
        Pupil felix = Pupil.taught();
        manyFiles(felix, 11);
        TestDatabase.execute(
                "update audio_uploads set ended_at = null, begun_at = now() - interval '2 hours' where studio_id = ?",
                felix.studio());

        OutOfTime.withManyFiles(this::removeLeftAudio);

        assertEquals(0, pieces(felix));
    }

    private void removeLeftAudio() {
        try {
            VertxContextSupport.subscribeAndAwait(removal::remove);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static long pieces(Pupil student) {
        return TestDatabase.number("select count(*) from audio_pieces where studio_id = ?", student.studio());
    }

    private static void unfinished(Pupil student, String age, int which) {
        TestDatabase.execute(
                "update audio_uploads set ended_at = null, begun_at = now() - interval '%s' where id = (select id from audio_uploads where studio_id = ? order by id offset %d limit 1)"
                        .formatted(age, which),
                student.studio());
    }
}
