package com.studiosync.profile.repertoire;

import com.studiosync.platform.time.Ids;
import com.studiosync.profile.students.Student;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A piece of music that a student has to do with. */
@Entity
@Table(name = "repertoire")
public class Piece {

    @Id
    private UUID id;

    private UUID studioId;
    private UUID studentId;
    private String title;
    private String composer;

    @Enumerated(EnumType.STRING)
    private PieceStatus status;

    private LocalDate startedOn;
    private LocalDate finishedOn;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Piece() {}

    static Piece of(Student student, PieceDetails details, Instant now) {
        Piece piece = new Piece();
        piece.id = Ids.next();
        piece.studioId = student.studioId();
        piece.studentId = student.id();
        piece.createdAt = now;
        piece.write(details, now);
        return piece;
    }

    /** Takes over other details; nothing happens when they are the same. */
    void revise(PieceDetails other, Instant now) {
        if (!other.equals(details())) {
            write(other, now);
        }
    }

    private void write(PieceDetails details, Instant now) {
        details.requireOrder();
        title = details.title();
        composer = details.composer();
        status = details.status();
        startedOn = details.startedOn();
        finishedOn = details.finishedOn();
        updatedAt = now;
    }

    /** What can be written about it, as it is now. */
    PieceDetails details() {
        return new PieceDetails(title, composer, status, startedOn, finishedOn);
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
