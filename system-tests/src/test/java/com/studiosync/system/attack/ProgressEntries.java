package com.studiosync.system.attack;

import static com.studiosync.system.attack.Entry.on;
import static com.studiosync.system.attack.Trait.LAST;
import static com.studiosync.system.attack.Trait.OPEN;

import java.util.List;

/** The operations of profile-service on how students come along. */
final class ProgressEntries {

    private ProgressEntries() {}

    static List<Entry> all() {
        return List.of(
                on("POST /api/v1/students/{id}/attendance", Kind.STUDENT).makes(Kind.ATTENDANCE),
                on("GET /api/v1/students/{id}/attendance", Kind.STUDENT),
                on("GET /api/v1/students/{id}/attendance/summary", Kind.STUDENT),
                on("PATCH /api/v1/students/{id}/attendance/{entryId}", Kind.STUDENT, Kind.ATTENDANCE),
                on("POST /api/v1/students/{id}/notes", Kind.STUDENT).makes(Kind.NOTE),
                on("GET /api/v1/students/{id}/notes", Kind.STUDENT),
                on("GET /api/v1/students/{id}/notes/{noteId}", Kind.STUDENT, Kind.NOTE),
                // Notes here are the admin's, and only she and their author may change them.
                on("PATCH /api/v1/students/{id}/notes/{noteId}", Kind.STUDENT, Kind.NOTE)
                        .only(Who.ADMIN),
                on("POST /api/v1/students/{id}/goals", Kind.STUDENT).makes(Kind.GOAL),
                on("GET /api/v1/students/{id}/goals", Kind.STUDENT),
                on("GET /api/v1/students/{id}/goals/{goalId}", Kind.STUDENT, Kind.GOAL),
                on("PATCH /api/v1/students/{id}/goals/{goalId}", Kind.STUDENT, Kind.GOAL),
                on("POST /api/v1/students/{id}/goals/{goalId}/comments", Kind.STUDENT, Kind.GOAL)
                        .makes(Kind.COMMENT),
                on("GET /api/v1/students/{id}/goals/{goalId}/comments", Kind.STUDENT, Kind.GOAL),
                on("POST /api/v1/students/{id}/goals/{goalId}/abandon", Kind.STUDENT, Kind.GOAL),
                on("POST /api/v1/students/{id}/goals/{goalId}/resume", Kind.STUDENT, Kind.GOAL),
                on("POST /api/v1/students/{id}/achievements", Kind.STUDENT).makes(Kind.ACHIEVEMENT),
                on("GET /api/v1/students/{id}/achievements", Kind.STUDENT),
                on("PATCH /api/v1/students/{id}/achievements/{achievementId}", Kind.STUDENT, Kind.ACHIEVEMENT),
                on("POST /api/v1/students/{id}/recordings", Kind.STUDENT).makes(Kind.RECORDING),
                on("GET /api/v1/students/{id}/recordings", Kind.STUDENT),
                on("GET /api/v1/students/{id}/recordings/{recordingId}", Kind.STUDENT, Kind.RECORDING),
                on("PATCH /api/v1/students/{id}/recordings/{recordingId}", Kind.STUDENT, Kind.RECORDING),
                on("PUT /api/v1/students/{id}/recordings/{recordingId}/audio", Kind.STUDENT, Kind.RECORDING)
                        .is(OPEN),
                on("GET /api/v1/students/{id}/recordings/{recordingId}/audio", Kind.STUDENT, Kind.RECORDING)
                        .is(OPEN),
                on("GET /api/v1/students/{id}/progress", Kind.STUDENT),
                on("GET /api/v1/students/{id}/progress/chart", Kind.STUDENT),
                on("GET /api/v1/students/{id}/progress.svg", Kind.STUDENT));
    }

    static List<Entry> removals() {
        return List.of(
                on("POST /api/v1/students/{id}/goals/{goalId}/achieve", Kind.STUDENT, Kind.GOAL)
                        .is(LAST),
                on(
                                "DELETE /api/v1/students/{id}/goals/{goalId}/comments/{commentId}",
                                Kind.STUDENT,
                                Kind.GOAL,
                                Kind.COMMENT)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/goals/{goalId}", Kind.STUDENT, Kind.GOAL)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/attendance/{entryId}", Kind.STUDENT, Kind.ATTENDANCE)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/notes/{noteId}", Kind.STUDENT, Kind.NOTE)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/achievements/{achievementId}", Kind.STUDENT, Kind.ACHIEVEMENT)
                        .is(LAST),
                on("DELETE /api/v1/students/{id}/recordings/{recordingId}", Kind.STUDENT, Kind.RECORDING)
                        .is(LAST));
    }
}
