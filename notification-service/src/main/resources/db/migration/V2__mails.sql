create table mails (
    id           uuid primary key,
    template     text        not null,
    account_id   uuid        not null,
    studio_id    uuid,
    address      text,
    locale       text,
    model        text        not null check (model is json object),
    sealed_token text,
    state        text        not null check (state in ('PENDING', 'SENT', 'FAILED')),
    attempts     integer     not null,
    due_at       timestamptz not null,
    occurred_at  timestamptz not null,
    queued_at    timestamptz not null,
    settled_at   timestamptz check ((settled_at is null) = (state = 'PENDING')),
    version      bigint      not null
);
create index mails_due on mails (due_at) where state = 'PENDING';
create index mails_settled on mails (settled_at) where state <> 'PENDING';
comment on table mails is 'Mail to send, of the platform and of all studios; the service alone reads it, see ADR 0008.';
comment on column mails.address is 'Null: that of the recipient at the time of sending.';
comment on column mails.due_at is 'A claim moves it to the end of the lease, so a dead worker''s mail becomes due again.';
