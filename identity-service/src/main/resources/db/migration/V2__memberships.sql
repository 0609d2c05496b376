create table memberships (
    id         uuid primary key,
    studio_id  uuid        not null,
    account_id uuid        not null references accounts on delete cascade,
    roles      text[]      not null,
    created_at timestamptz not null,
    version    bigint      not null,
    constraint memberships_of_account unique (studio_id, account_id)
);
create index memberships_by_account on memberships (account_id, id);
call protect_by_studio('memberships');

-- A person sees her own memberships, whatever the studio; only the studio's own transactions change them.
create policy own_memberships on memberships for select using (account_id = app_account());
