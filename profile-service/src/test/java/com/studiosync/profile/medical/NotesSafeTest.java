package com.studiosync.profile.medical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.platform.problems.ProblemException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotesSafeTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final NotesText NOTES = new NotesText("Asthma", "Nuts");

    private final UUID studio = UUID.randomUUID();
    private final UUID student = UUID.randomUUID();

    @Test
    void after_a_rotation_the_new_key_writes_and_the_old_one_still_reads() {
        SealedNotes before = safe(OLD).seal(NOTES, studio, student);

        NotesSafe rotated = safe(NEW, OLD);

        assertEquals(NOTES, rotated.open(before, studio, student));
        SealedNotes after = rotated.seal(NOTES, studio, student);
        assertNotEquals(before.keyId(), after.keyId());
        assertEquals(NOTES, safe(NEW).open(after, studio, student));
        assertEquals(503, statusOf(safe(OLD), after));
    }

    @Test
    void a_wrong_key_opens_nothing_even_under_the_name_of_the_right_one() {
        SealedNotes notes = safe(OLD).seal(NOTES, studio, student);
        SealedNotes renamed =
                new SealedNotes(safe(NEW).seal(NOTES, studio, student).keyId(), notes.sealed());

        assertEquals(503, statusOf(safe(NEW), notes));
        assertEquals(503, statusOf(safe(NEW), renamed));
    }

    @Test
    void notes_open_for_their_student_in_their_studio_alone() {
        SealedNotes notes = safe(OLD).seal(NOTES, studio, student);

        assertThrows(ProblemException.class, () -> safe(OLD).open(notes, studio, UUID.randomUUID()));
        assertThrows(ProblemException.class, () -> safe(OLD).open(notes, UUID.randomUUID(), student));
    }

    @Test
    void notes_say_nothing_where_somebody_prints_them() {
        assertFalse(NOTES.toString().contains("Asthma") || NOTES.toString().contains("Nuts"));
    }

    private int statusOf(NotesSafe safe, SealedNotes notes) {
        return assertThrows(ProblemException.class, () -> safe.open(notes, studio, student))
                .type()
                .status();
    }

    private static NotesSafe safe(String... keys) {
        return new NotesSafe(() -> List.of(keys), new ObjectMapper());
    }

    private static String key(int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
