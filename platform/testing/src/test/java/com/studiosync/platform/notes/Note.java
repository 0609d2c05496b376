package com.studiosync.platform.notes;

import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The smallest thing that a studio can own. */
@Entity
@Table(name = "notes")
public class Note {

    @Id
    private UUID id;

    private UUID studioId;
    private String text;

    @Version
    private long version;

    protected Note() {}

    public static Note of(UUID studioId, String text) {
        Note note = new Note();
        note.id = Ids.next();
        note.studioId = studioId;
        note.text = text;
        return note;
    }

    public UUID id() {
        return id;
    }

    public UUID studioId() {
        return studioId;
    }

    public String text() {
        return text;
    }
}
