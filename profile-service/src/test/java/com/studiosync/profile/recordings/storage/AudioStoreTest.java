package com.studiosync.profile.recordings.storage;

import static com.studiosync.profile.recordings.Files.waiting;
import static io.quarkus.vertx.VertxContextSupport.subscribeAndAwait;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.Pupil;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AudioStoreTest {

    @Inject
    AudioStore store;

    @Inject
    Transactions transactions;

    private Pupil felix;
    private AudioUpload upload;

    @BeforeEach
    void a_piece_has_come_in() throws Throwable {
        felix = Pupil.taught();
        UUID recording = UUID.fromString(waiting(felix).replaceAll(".*/", ""));
        upload = subscribeAndAwait(
                () -> transactions.inStudio(felix.studio(), () -> store.begin(felix.studio(), recording)));
        subscribeAndAwait(() -> store.write(upload, 0, new byte[] {1}));
    }

    @Test
    void what_is_discarded_on_its_way_leaves_nothing() throws Throwable {
        subscribeAndAwait(() -> store.discard(upload));

        assertEquals(0, pieces());
    }

    @Test
    void what_has_ended_is_not_discarded_by_whoever_lost_the_answer_to_its_commit() throws Throwable {
        subscribeAndAwait(() -> transactions.inStudio(felix.studio(), () -> store.end(upload, null)));

        subscribeAndAwait(() -> store.discard(upload));

        assertEquals(1, pieces());
    }

    private long pieces() {
        return TestDatabase.number("select count(*) from audio_pieces where audio_id = ?", upload.id());
    }
}
