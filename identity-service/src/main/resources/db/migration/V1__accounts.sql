create table accounts (
    id                uuid primary key,
    email             text        not null,
    email_key         text        not null constraint accounts_email_key unique,
    password_hash     text        not null,
    first_name        text        not null,
    last_name         text        not null,
    phone             text,
    locale            text        not null,
    email_verified_at timestamptz,
    last_login_at     timestamptz,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
comment on column accounts.email_key is 'The address in lower case: what makes it unique.';

create table email_verifications (
    token_hash bytea primary key,
    account_id uuid        not null references accounts on delete cascade,
    studio_id  uuid,
    expires_at timestamptz not null
);
create index email_verifications_by_account on email_verifications (account_id);
comment on column email_verifications.studio_id is 'The studio on whose host the person registered; she becomes its student.';
