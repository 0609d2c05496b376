create table teachers (
    id                   uuid primary key,
    studio_id            uuid        not null,
    account_id           uuid,
    slug                 text        not null,
    first_name           text        not null,
    last_name            text        not null,
    sort_name            text        not null collate "C",
    headline             text,
    biography            text,
    qualifications       text,
    specialties          text[]      not null,
    years_of_experience  integer,
    hourly_rate_amount   numeric(10, 2) check (hourly_rate_amount >= 0),
    hourly_rate_currency text,
    published_at         timestamptz,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    constraint teachers_slug_key unique (studio_id, slug),
    constraint teachers_account_key unique (studio_id, account_id),
    constraint teachers_hourly_rate_is_whole check (num_nulls(hourly_rate_amount, hourly_rate_currency) <> 1)
);
create index teachers_by_name on teachers (studio_id, sort_name, id);
create index published_teachers_by_name on teachers (studio_id, sort_name, id) where published_at is not null;
comment on table teachers is 'Those who teach at a studio; public while published_at is set.';
comment on column teachers.sort_name is 'The folded name, last name first; bytewise order, so that cursors are exact.';
call protect_by_studio('teachers');
