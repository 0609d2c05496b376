create or replace function studios_due_for_deletion(due timestamptz, at_most int) returns setof uuid
    language sql volatile security definer set search_path = public, pg_temp as $$
    select id from studios where delete_at <= due order by random() limit at_most
$$;
comment on function studios_due_for_deletion is
    'The ids of studios whose grace is over, in any order: so many that cannot be deleted do not hide the others.';
