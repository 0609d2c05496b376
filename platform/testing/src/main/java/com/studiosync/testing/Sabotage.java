package com.studiosync.testing;

/** Lets the last step of a change fail, to see that nothing is left of the steps before. */
public final class Sabotage {

    private Sabotage() {}

    /** Runs requests while events of one type cannot be written down. */
    public static void of(String event, Runnable requests) {
        TestDatabase.execute(
                "create function sabotage() returns trigger language plpgsql as $$ begin" + " if new.type like '%."
                        + event + ".v1' then raise exception 'sabotaged'; end if; return new; end $$");
        TestDatabase.execute(
                "create trigger sabotage before insert on outbox for each row execute function sabotage()");
        try {
            requests.run();
        } finally {
            TestDatabase.execute("drop trigger sabotage on outbox");
            TestDatabase.execute("drop function sabotage()");
        }
    }
}
