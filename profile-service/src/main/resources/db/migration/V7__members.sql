create table members (
    studio_id     uuid   not null,
    account_id    uuid   not null,
    membership_id uuid   not null,
    roles         text[] not null,
    primary key (studio_id, account_id)
);
comment on table members is 'Who belongs, or once belonged, to the studio and as what, as identity-service tells.';
comment on column members.roles is 'Empty for who is no member any more; the row stays until the account is erased.';
call protect_by_studio('members');

-- An account that is erased has to be found in all its studios; only a studio's own transactions change anything.
create index members_by_account on members (account_id);
create policy own_memberships on members for select using (account_id = app_account());
