create table members (
    membership_id uuid primary key,
    studio_id     uuid   not null references studios (id) on delete cascade,
    account_id    uuid   not null,
    roles         text[] not null,
    admin_since   timestamptz
);
create index members_by_studio on members (studio_id);
create index members_by_account on members (account_id, membership_id);
call protect_by_studio('members');
comment on table members is 'Who belongs to a studio and as what, as identity-service tells.';
comment on column members.admin_since is 'Null for who is no ADMIN.';

-- A person sees her own memberships and the studios that they are in; only a studio's own transactions change either.
create policy own_memberships on members for select using (account_id = app_account());
create policy members_see_their_studios on studios for select using (
    exists (select from members m where m.studio_id = studios.id and m.account_id = app_account()));
