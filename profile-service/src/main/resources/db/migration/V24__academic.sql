create table student_specialties (
    studio_id  uuid        not null,
    student_id uuid        not null,
    id         uuid        not null,
    code       text        not null,
    level      text,
    since      timestamptz not null,
    primary key (studio_id, id),
    constraint student_specialties_code_key unique (studio_id, student_id, code),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade
);
comment on table student_specialties is 'What a student learns, and how far she has come; a row for the primary instrument, too.';
comment on column student_specialties.since is 'When the present level was told.';
call protect_by_studio('student_specialties');

create table skill_changes (
    studio_id      uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    code           text        not null,
    previous_level text,
    level          text,
    dropped        boolean     not null,
    changed_by     uuid        not null,
    at             timestamptz not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade
);
create index skill_changes_of_students on skill_changes (studio_id, student_id, id);
comment on table skill_changes is 'Each change of a level; only ever added to, and gone with the student.';
call protect_by_studio('skill_changes');
revoke update, delete on skill_changes from ${app};

create table repertoire (
    studio_id   uuid        not null,
    id          uuid        not null,
    student_id  uuid        not null,
    title       text        not null check (length(title) <= 200),
    composer    text check (length(composer) <= 200),
    status      text        not null,
    started_on  date,
    finished_on date,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade
);
create index repertoire_of_students on repertoire (studio_id, student_id, id);
comment on table repertoire is 'The pieces that a student plans, learns and can play.';
call protect_by_studio('repertoire');

-- What was known of the students so far. The owner is bound by the policies, too, unless they are lifted.
alter table students no force row level security;
alter table student_specialties no force row level security;
insert into student_specialties (studio_id, student_id, id, code, level, since)
select studio_id, id, uuidv7(), primary_instrument, skill_level, created_at from students;
alter table students force row level security;
alter table student_specialties force row level security;
