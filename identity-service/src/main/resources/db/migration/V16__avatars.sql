create table avatars (
    account_id   uuid primary key references accounts on delete cascade,
    content_type text        not null,
    image        bytea       not null,
    width        int         not null,
    height       int         not null,
    etag         text        not null,
    updated_at   timestamptz not null
);
comment on table avatars is 'Pictures of people, cleaned of everything but pixels.';

-- Nobody but its owner sees or changes one.
alter table avatars enable row level security;
alter table avatars force row level security;
create policy own_avatar on avatars using (account_id = app_account()) with check (account_id = app_account());
