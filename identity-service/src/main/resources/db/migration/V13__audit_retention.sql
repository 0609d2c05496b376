-- Row-level security is forced on the owner, too: it sees and deletes what is older than 30 days, and nothing else.
create policy owner_reads_what_is_old on audit_entries for select to ${owner} using (at < now() - interval '30 days');
create policy owner_forgets_what_is_old on audit_entries for delete to ${owner} using (at < now() - interval '30 days');

-- The only way for the service to delete an entry. It runs as the owner, so the policies above bind it.
create function forget_audit_before(cutoff timestamptz, at_most int) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with forgotten as (
        delete from audit_entries where id in (select id from audit_entries where at < cutoff order by at limit at_most)
        returning 1)
    select count(*) from forgotten
$$;
comment on function forget_audit_before is 'Deletes the oldest entries of the audit trail; returns how many.';

revoke all on function forget_audit_before from public;
grant execute on function forget_audit_before to ${app};
