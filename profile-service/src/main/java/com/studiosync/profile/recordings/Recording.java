package com.studiosync.profile.recordings;

import com.studiosync.contracts.profile.RecordingAdded;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.entries.Entry;
import com.studiosync.profile.recordings.storage.Audio;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that a student has played: it lies elsewhere, or here, or is still to come. */
@Entity
@Table(name = "recordings")
public class Recording extends Entry {

    private String title;
    private String piece;
    private String link;

    @Embedded
    private Audio audio;

    protected Recording() {}

    private Recording(Student student, UUID authorId, Instant now) {
        super(student, authorId, now);
    }

    /** A new recording; without a link it waits for its audio, and nobody is told before that. */
    static Recording add(Student student, UUID authorId, RecordingDetails details, Instant now) {
        Recording recording = new Recording(student, authorId, now);
        recording.write(details);
        return recording;
    }

    /** Takes over other details; nothing happens when they are the same. */
    void revise(RecordingDetails details, Instant now) {
        if (details.link() != null && audio != null) {
            throw Problems.conflict("link", "cannot be given: there is audio already");
        }
        if (!details.equals(details())) {
            write(details);
            touch(now);
        }
    }

    private void write(RecordingDetails details) {
        boolean silent = isSilent();
        date(details.date());
        title = details.title();
        piece = details.piece();
        link = details.link();
        if (silent && link != null) {
            record(new RecordingAdded(studentId(), studioId(), id(), "LINK"));
        }
    }

    /** Makes sure that audio may come. */
    public void requireNoLink() {
        if (link != null) {
            throw Problems.conflict("This recording is a link; remove that first.");
        }
    }

    /** Is heard as this audio from now on, in place of what it was before. */
    public void sound(Audio uploaded, Instant now) {
        requireNoLink();
        if (isSilent()) {
            record(new RecordingAdded(studentId(), studioId(), id(), "AUDIO"));
        }
        audio = uploaded;
        touch(now);
    }

    private boolean isSilent() {
        return link == null && audio == null;
    }

    /** What can be written about it, as it is now. */
    RecordingDetails details() {
        return new RecordingDetails(title, piece, day(), link);
    }

    /** The audio that it is heard as, or {@code null}. */
    public Audio audio() {
        return audio;
    }
}
