package com.studiosync.profile.medical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.platform.problems.Problems;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Encrypts notes for one student, with the first of the keys, and opens them with whichever they were encrypted with. */
@Startup
@ApplicationScoped
class NotesSafe {

    private static final Logger LOG = Logger.getLogger(NotesSafe.class);
    private static final Duration RETRY_AFTER = Duration.ofMinutes(5);

    private final ObjectMapper json;
    private final NotesKey current;
    private final Map<String, NotesKey> keys;

    NotesSafe(MedicalConfig config, ObjectMapper json) {
        List<NotesKey> all = config.keys().stream().map(NotesKey::of).toList();
        this.json = json;
        this.current = all.get(0);
        this.keys = all.stream().collect(Collectors.toMap(NotesKey::id, Function.identity(), (one, same) -> one));
        LOG.infof("Medical notes are sealed with the key %s and open with any of %s", current.id(), keys.keySet());
    }

    SealedNotes seal(NotesText notes, UUID studioId, UUID studentId) {
        return new SealedNotes(current.id(), current.box().seal(write(notes), place(studioId, studentId)));
    }

    /**
     * Opens what was sealed for that student.
     *
     * @throws com.studiosync.platform.problems.ProblemException 503 while the key is not there, or when it is not the one
     */
    NotesText open(SealedNotes notes, UUID studioId, UUID studentId) {
        NotesKey key = keys.get(notes.keyId());
        if (key == null) {
            LOG.errorf(
                    "Medical notes of student %s need the key %s: add it to studiosync.medical.keys, after the first",
                    studentId, notes.keyId());
            throw unopened();
        }
        try {
            return json.readValue(key.box().open(notes.sealed(), place(studioId, studentId)), NotesText.class);
        } catch (IllegalArgumentException | JsonProcessingException damaged) {
            // Without the cause: what a parser complains of can quote the notes.
            LOG.errorf("Medical notes of student %s are damaged, or were sealed for another one", studentId);
            throw unopened();
        }
    }

    private String write(NotesText notes) {
        try {
            return json.writeValueAsString(notes);
        } catch (JsonProcessingException notExpected) {
            throw new IllegalStateException("Notes have no JSON form");
        }
    }

    private static String place(UUID studioId, UUID studentId) {
        return studioId + "/" + studentId;
    }

    private static RuntimeException unopened() {
        return Problems.unavailable("The notes cannot be opened right now.", RETRY_AFTER);
    }
}
