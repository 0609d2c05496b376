alter table studios add column delete_at timestamptz;
create index studios_by_deletion on studios (delete_at) where delete_at is not null;
comment on column studios.delete_at is 'When the studio is to be deleted, which its owner asked for and its admins can call off until then.';

-- Row-level security is forced on the owner, too: it sees what is to be deleted, and nothing else.
create policy owner_sees_what_is_to_be_deleted on studios for select to ${owner} using (delete_at is not null);

-- The only way for the service to find studios that it does not know. It runs as the owner, so the policy above binds it.
create function studios_due_for_deletion(due timestamptz, at_most int) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select id from studios where delete_at <= due order by delete_at limit at_most
$$;
comment on function studios_due_for_deletion is 'The ids of studios whose grace is over, longest first.';

revoke all on function studios_due_for_deletion from public;
grant execute on function studios_due_for_deletion to ${app};
