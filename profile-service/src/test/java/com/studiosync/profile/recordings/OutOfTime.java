package com.studiosync.profile.recordings;

import com.studiosync.testing.TestDatabase;

/**
 * Lets PostgreSQL break off a transaction that deletes more than a few files of audio, as it does where so many bytes take
 * longer than a statement may.
 */
public final class OutOfTime {

    private static final int PIECES_OF_FIVE_FILES = 400;

    private OutOfTime() {}

    /** Runs requests meanwhile. */
    public static void withManyFiles(Runnable requests) {
        TestDatabase.execute("""
                create function out_of_time() returns trigger language plpgsql as $$
                declare
                    deleted int := coalesce(nullif(current_setting('test.deleted', true), ''), '0')::int + 1;
                begin
                    perform set_config('test.deleted', deleted::text, true);
                    if deleted > %d then
                        raise exception 'out of time' using errcode = 'query_canceled';
                    end if;
                    return old;
                end $$""".formatted(PIECES_OF_FIVE_FILES));
        TestDatabase.execute(
                "create trigger out_of_time before delete on audio_pieces for each row execute function out_of_time()");
        try {
            requests.run();
        } finally {
            TestDatabase.execute("drop trigger out_of_time on audio_pieces");
            TestDatabase.execute("drop function out_of_time()");
        }
    }
}
