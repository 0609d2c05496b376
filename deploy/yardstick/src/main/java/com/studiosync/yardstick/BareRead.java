package com.studiosync.yardstick;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The same row as JSON of the same size, with one select of the reactive client: no token, no transaction, no scope. */
@Path("/studios/{studioId}/students/{id}")
public class BareRead {

    private static final String SELECT = """
            select id, first_name, last_name, status, primary_instrument, skill_level, date_of_birth, enrolment_date,
                account_id, medical_notes, created_at, updated_at
            from students where studio_id = $1 and id = $2""";

    private final Pool database;

    BareRead(Pool database) {
        this.database = database;
    }

    @GET
    public Uni<StudentRow> get(UUID studioId, UUID id) {
        return database.preparedQuery(SELECT)
                .execute(Tuple.of(studioId, id))
                .map(found -> StudentRow.of(found.iterator().next()));
    }
}
