create table invitations (
    id          uuid primary key,
    studio_id   uuid        not null,
    email       text        not null,
    email_key   text        not null,
    locale      text        not null,
    roles       text[]      not null,
    invited_by  uuid        not null,
    token_hash  bytea       not null constraint invitations_token unique,
    status      text        not null check (status in ('PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED')),
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    accepted_by uuid,
    settled_at  timestamptz,
    version     bigint      not null
);
create unique index invitations_pending on invitations (studio_id, email_key) where status = 'PENDING';
create index invitations_by_studio on invitations (studio_id, id);
call protect_by_studio('invitations');
comment on column invitations.email_key is 'The address in lower case: what an account is found by.';
comment on column invitations.status is 'PENDING past expires_at means expired, too; it becomes EXPIRED when another invitation follows.';
