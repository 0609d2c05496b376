package com.studiosync.profile.repertoire;

import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import com.studiosync.profile.students.StudentAccess;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Reads and changes the pieces of a student. */
@ApplicationScoped
class KeepRepertoire {

    private final Transactions transactions;
    private final StudentAccess access;
    private final Pieces pieces;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    KeepRepertoire(
            Transactions transactions,
            StudentAccess access,
            Pieces pieces,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.pieces = pieces;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Page<Piece>> page(UUID studentId, PieceFilter filter, PageRequest page) {
        return of(studentId, Rule.REPERTOIRE_VIEW, seen -> pieces.page(studentId, filter, page));
    }

    Uni<Piece> one(UUID studentId, UUID id) {
        return of(studentId, Rule.REPERTOIRE_VIEW, seen -> pieces.one(studentId, id));
    }

    Uni<Piece> add(UUID studentId, PieceDetails details) {
        return of(studentId, Rule.REPERTOIRE_EDIT, seen -> pieces.requireRoom(studentId)
                .chain(() -> pieces.persistAndFlush(Piece.of(seen.student(), details, clock.instant()))));
    }

    Uni<Piece> change(UUID studentId, UUID id, IfMatch expected, MergePatch patch) {
        return of(studentId, Rule.REPERTOIRE_EDIT, seen -> pieces.one(studentId, id)
                .invoke(piece -> expected.verify(piece.version()))
                .invoke(piece -> piece.revise(patches.apply(patch, piece.details()), clock.instant()))
                .call(pieces::flush));
    }

    Uni<Void> remove(UUID studentId, UUID id) {
        return of(studentId, Rule.REPERTOIRE_EDIT, seen -> pieces.one(studentId, id)
                .flatMap(pieces::delete));
    }

    private <T> Uni<T> of(UUID studentId, Rule rule, Function<SeenStudent, Uni<T>> work) {
        return transactions.inStudio(
                caller.studioId(), () -> access.seen(studentId, rule).flatMap(work::apply));
    }
}
