package com.studiosync.profile.repertoire;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pieces of the students of the transaction's studio. */
@ApplicationScoped
public class Pieces implements PanacheRepositoryBase<Piece, UUID> {

    private static final int MOST = 500;

    /** Those of one student, the newest first. */
    Uni<Page<Piece>> page(UUID studentId, PieceFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("student", studentId));
        StringBuilder wanted = new StringBuilder("studentId = :student");
        filter.status().ifPresent(status -> {
            wanted.append(" and status = :status");
            values.put("status", status);
        });
        page.after().map(Cursor::id).ifPresent(last -> {
            wanted.append(" and id < :last");
            values.put("last", last);
        });
        return find(wanted.append(" order by id desc").toString(), values)
                .range(0, page.fetchSize() - 1)
                .list()
                .map(rows -> Page.cut(rows, page, piece -> Cursor.at(piece.id())));
    }

    /** The newest ones of one student that have not been dropped. */
    public Uni<List<Piece>> latest(UUID studentId, int atMost) {
        return find("studentId = ?1 and status <> ?2 order by id desc", studentId, PieceStatus.DROPPED)
                .range(0, atMost - 1)
                .list();
    }

    /** One of a student's; a failure of 404 when it is not hers. */
    Uni<Piece> one(UUID studentId, UUID id) {
        return find("studentId = ?1 and id = ?2", studentId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("piece of this student"));
    }

    /** A failure of 409 when a student has as many as fit. */
    Uni<Void> requireRoom(UUID studentId) {
        return count("studentId", studentId)
                .invoke(pieces -> {
                    if (pieces >= MOST) {
                        throw Problems.conflict("A repertoire holds at most " + MOST + " pieces. Remove one first.");
                    }
                })
                .replaceWithVoid();
    }
}
