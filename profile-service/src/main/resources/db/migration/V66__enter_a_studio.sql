-- A condition with which one query enters a studio by itself. The scope is set when it is asked, and lasts until the
-- transaction, here the query, ends. That it names no row and is called stable lets PostgreSQL ask it once, before it looks at
-- any row ("One-Time Filter"). Asked later, the query would find no rows.
create function enter_studio(studio uuid, answer boolean) returns boolean language sql stable as
    $$ select set_config('app.studio_id', studio::text, true) is not null and answer $$;
