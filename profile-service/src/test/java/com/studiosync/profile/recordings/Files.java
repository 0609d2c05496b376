package com.studiosync.profile.recordings;

import static com.studiosync.profile.Api.post;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Audio to upload, and recordings that wait for it. */
public final class Files {

    private Files() {}

    /** What begins like an MP3 and goes on with noise. */
    public static byte[] mp3(int bytes) {
        byte[] file = new byte[bytes];
        new Random(bytes).nextBytes(file);
        byte[] tag = "ID3".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(tag, 0, file, 0, tag.length);
        return file;
    }

    /** Where a new recording of a student is that has no audio yet. */
    public static String waiting(Pupil student) {
        return added(student, "2026-06-21");
    }

    public static String added(Pupil student, String date) {
        String id = post(student.teacher(), student.path("recordings"), Map.of("title", "Concert", "date", date))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return student.path("recordings/" + id);
    }

    /** Audio of that many files of 20 MiB each, as far as rows are concerned: their pieces are short. */
    public static void manyFiles(Pupil student, int files) {
        for (int file = 0; file < files; file++) {
            UUID recording = UUID.fromString(waiting(student).replaceAll(".*/", ""));
            UUID upload = UUID.randomUUID();
            TestDatabase.execute(
                    "insert into audio_uploads (studio_id, id, recording_id, begun_at, ended_at)"
                            + " values (?, ?, ?, now(), now())",
                    student.studio(),
                    upload,
                    recording);
            TestDatabase.execute(
                    "insert into audio_pieces (studio_id, audio_id, place, content)"
                            + " select ?, ?, place, 'x' from generate_series(0, 79) place",
                    student.studio(),
                    upload);
            TestDatabase.execute(
                    "update recordings set audio_id = ?, content_type = 'audio/mpeg', bytes = 80 where id = ?",
                    upload,
                    recording);
        }
    }
}
