package com.studiosync.profile.recordings;

import static com.studiosync.profile.Api.post;

import com.studiosync.profile.Pupil;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;

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
}
