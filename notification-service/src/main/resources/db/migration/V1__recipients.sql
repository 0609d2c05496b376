create table recipients (
    account_id  uuid primary key,
    email       text        not null,
    first_name  text        not null,
    last_name   text        not null,
    locale      text,
    verified_at timestamptz,
    version     bigint      not null
);
comment on table recipients is 'Whom mail can be written to: what identity-service told about its accounts.';
