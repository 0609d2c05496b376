-- PostgreSQL checks keys past row-level security: a key that were unique beyond its studio would tell one studio what
-- another one has. So every key begins with the studio.
alter table memberships drop constraint memberships_pkey, add primary key (studio_id, id);
drop index memberships_by_studio;
alter table invitations
    drop constraint invitations_pkey, add primary key (studio_id, id),
    drop constraint invitations_token, add constraint invitations_token unique (studio_id, token_hash);
drop index invitations_by_studio;

create or replace function forget_invitations_before(cutoff timestamptz, at_most int) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with forgotten as (
        delete from invitations where (studio_id, id) in (
            select studio_id, id from invitations where coalesce(settled_at, expires_at) < least(cutoff, now())
            order by coalesce(settled_at, expires_at) limit at_most)
        returning 1)
    select count(*) from forgotten
$$;
