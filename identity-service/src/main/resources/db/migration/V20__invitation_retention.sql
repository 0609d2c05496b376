create index invitations_by_end on invitations (coalesce(settled_at, expires_at));
create index invitations_by_address on invitations (email_key);
create index invitations_by_account on invitations (accepted_by) where accepted_by is not null;

-- Row-level security is forced on the owner, too: of all studios it sees and deletes what is over, and what is of the account
-- whose transaction is under way, and nothing else.
create policy owner_reads_what_is_over on invitations for select to ${owner}
    using (coalesce(settled_at, expires_at) < now());
create policy owner_forgets_what_is_over on invitations for delete to ${owner}
    using (coalesce(settled_at, expires_at) < now());
create policy owner_reads_own_account on invitations for select to ${owner}
    using (accepted_by = app_account() or email_key = (select a.email_key from accounts a where a.id = app_account()));
create policy owner_forgets_own_account on invitations for delete to ${owner}
    using (accepted_by = app_account() or email_key = (select a.email_key from accounts a where a.id = app_account()));

-- The only ways for the service to reach invitations of more than one studio. They run as the owner, so the policies bind them.
create function forget_invitations_before(cutoff timestamptz, at_most int) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with forgotten as (
        delete from invitations where id in (
            select id from invitations where coalesce(settled_at, expires_at) < least(cutoff, now())
            order by coalesce(settled_at, expires_at) limit at_most)
        returning 1)
    select count(*) from forgotten
$$;
comment on function forget_invitations_before is 'Deletes those that were settled or expired longest ago; returns how many.';

create function forget_own_invitations() returns table (invitation_id uuid, studio uuid, was_pending boolean)
    language sql security definer set search_path = public, pg_temp as $$
    delete from invitations
    where accepted_by = app_account() or email_key = (select a.email_key from accounts a where a.id = app_account())
    returning id, studio_id, status = 'PENDING' and expires_at > now()
$$;
comment on function forget_own_invitations is 'Deletes those to the account of the transaction, in all studios; returns which.';

revoke all on function forget_invitations_before, forget_own_invitations from public;
grant execute on function forget_invitations_before, forget_own_invitations to ${app};
