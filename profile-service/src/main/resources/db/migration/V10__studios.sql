create table known_studios (
    studio_id uuid primary key,
    timezone  text,
    currency  text,
    hours     text check (hours is json object),
    paused    boolean not null,
    gone      boolean not null,
    constraint nothing_is_kept_of_what_is_gone check (not gone or num_nonnulls(timezone, currency, hours) = 0)
);
comment on table known_studios is 'What studio-service has told of each studio. No row: nothing yet. The row of a studio that is gone stays, so that events that come late bring nothing back.';
comment on column known_studios.hours is 'All business hours, as StudioHoursChanged told them; null before it did.';
call protect_by_studio('known_studios');
