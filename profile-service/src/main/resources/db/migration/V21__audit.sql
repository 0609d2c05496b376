create table audit_entries (
    studio_id  uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    action     text        not null,
    actor_id   uuid        not null,
    request_id text,
    at         timestamptz not null,
    primary key (studio_id, id)
);
create index audit_entries_of_students on audit_entries (studio_id, student_id, id);
create index audit_entries_by_age on audit_entries (at);
comment on table audit_entries is 'Who read or changed the most sensitive data of which student. Only ever added to, and kept when the student goes.';
call protect_by_studio('audit_entries');

-- The service adds and reads. Row-level security is forced on the owner, too, and nobody deletes what is younger than 30 days,
-- also not within the scope of its studio.
revoke update, delete on audit_entries from ${app};
create policy nobody_forgets_what_is_young on audit_entries as restrictive for delete
    using (at < now() - interval '30 days');
create policy owner_reads_what_is_old on audit_entries for select to ${owner} using (at < now() - interval '30 days');
create policy owner_forgets_what_is_old on audit_entries for delete to ${owner} using (at < now() - interval '30 days');

-- The only way for the service to delete an entry. It runs as the owner, so the policies above bind it.
create function forget_audit_before(cutoff timestamptz, at_most int) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with forgotten as (
        delete from audit_entries
        where (studio_id, id) in (select studio_id, id from audit_entries where at < cutoff order by at limit at_most)
        returning 1)
    select count(*) from forgotten
$$;
comment on function forget_audit_before is 'Deletes the oldest entries of the audit trail; returns how many.';
revoke all on function forget_audit_before from public;
grant execute on function forget_audit_before to ${app};
