create table busy_times (
    studio_id  uuid        not null,
    lesson_id  uuid        not null,
    teacher_id uuid,
    starts_at  timestamptz,
    ends_at    timestamptz,
    told_at    timestamptz not null,
    primary key (studio_id, lesson_id),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete cascade,
    constraint busy_times_end_after_they_begin check (starts_at < ends_at),
    constraint busy_times_are_whole check (num_nulls(starts_at, ends_at) <> 1)
);
create index busy_times_of_teachers on busy_times (studio_id, teacher_id, ends_at);
create index busy_times_by_age on busy_times (studio_id, greatest(ends_at, told_at));
comment on table busy_times is 'When teachers give lessons, as the service that plans them told; never who learns.';
comment on column busy_times.teacher_id is 'Null for one whom the studio does not have.';
comment on column busy_times.starts_at is 'Null, like the end, once the lesson was cancelled.';
comment on column busy_times.told_at is 'When the event happened that was told last, so that an older one that comes late changes nothing.';
call protect_by_studio('busy_times');
