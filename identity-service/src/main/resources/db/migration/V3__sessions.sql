create table sessions (
    id           uuid primary key,
    account_id   uuid        not null references accounts on delete cascade,
    studio_id    uuid,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    version      bigint      not null
);
create index sessions_by_account on sessions (account_id, id);
create index sessions_by_expiry on sessions (expires_at);

create table refresh_tokens (
    token_hash  bytea primary key,
    session_id  uuid        not null references sessions on delete cascade,
    issued_at   timestamptz not null,
    replaced_at timestamptz
);
create index refresh_tokens_by_session on refresh_tokens (session_id);
