package com.studiosync.profile.recordings.storage;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.recordings.Files.mp3;
import static com.studiosync.profile.recordings.Files.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Pupil;
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
    void what_a_process_left_behind_goes_and_what_is_whole_or_under_way_stays() throws Throwable {
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

        VertxContextSupport.subscribeAndAwait(removal::remove);

        assertEquals(2, TestDatabase.number("select count(*) from audio_uploads where studio_id = ?", felix.studio()));
        assertEquals(4, TestDatabase.number("select count(*) from audio_pieces where studio_id = ?", felix.studio()));
    }

    private static void unfinished(Pupil student, String age, int which) {
        TestDatabase.execute(
                "update audio_uploads set ended_at = null, begun_at = now() - interval '%s' where id = (select id from audio_uploads where studio_id = ? order by id offset %d limit 1)"
                        .formatted(age, which),
                student.studio());
    }
}
