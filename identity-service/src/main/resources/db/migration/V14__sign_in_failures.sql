create table sign_in_failures (
    subject_hash   bytea primary key,
    failures       int         not null,
    last_failed_at timestamptz not null
);
create index sign_in_failures_by_age on sign_in_failures (last_failed_at);
comment on column sign_in_failures.subject_hash is 'A keyed hash of whom it is counted on: a person, a device or a network address.';
