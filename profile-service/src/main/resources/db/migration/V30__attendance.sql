create table attendance (
    studio_id  uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    author_id  uuid        not null,
    day        date        not null,
    status     text        not null check (status in ('ATTENDED', 'LATE', 'NO_SHOW', 'CANCELLED')),
    minutes    integer check (minutes between 1 and 1440),
    note       text check (length(note) <= 1000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade
);
create index attendance_by_day on attendance (studio_id, student_id, day, id);
comment on table attendance is 'Whether a student came to a lesson, one row each.';
comment on column attendance.author_id is 'The account of the member who wrote it down.';
call protect_by_studio('attendance');
