package com.studiosync.profile.closing;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.studios.KnownStudios;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Deletes what a studio had here, a few rows in a transaction of their own at a time, so that no statement takes longer the
 * more there is. What hangs on a teacher or a student goes with them. Whatever ends it half-way, it can be done again.
 */
@ApplicationScoped
public class DeletedStudios {

    private static final int FILES = 4;
    private static final int PEOPLE = 10;
    private static final int ROWS = 500;

    /** Audio comes last: it no longer comes in once there are no students. */
    private static final List<Part> PARTS = List.of(
            new Part("Teacher", PEOPLE),
            new Part("Student", PEOPLE),
            new Part("BusyTime", ROWS),
            new Part("Guardian", ROWS),
            new Part("Family", ROWS),
            new Part("ProfileSettings", ROWS),
            new Part("Member", ROWS),
            new Part("StudioSpecialty", ROWS),
            new Part("Enrolment", ROWS),
            new Part("AudioUpload", FILES));

    private final Transactions transactions;
    private final KnownStudios studios;

    DeletedStudios(Transactions transactions, KnownStudios studios) {
        this.transactions = transactions;
        this.studios = studios;
    }

    /** Opens its transactions itself. The studio is marked as gone first, so that no event brings anything in between. */
    public Uni<Void> delete(UUID studioId) {
        return transactions.inStudio(studioId, () -> studios.forget(studioId)).chain(() -> Multi.createFrom()
                .iterable(PARTS)
                .onItem()
                .transformToUniAndConcatenate(part -> delete(studioId, part))
                .collect()
                .last());
    }

    private Uni<Void> delete(UUID studioId, Part part) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.inStudio(studioId, () -> part.deleteSome(studioId)))
                .whilst(deleted -> deleted > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
