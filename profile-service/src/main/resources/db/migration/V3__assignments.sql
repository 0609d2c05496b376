-- PostgreSQL checks keys past row-level security: a key that were unique beyond its studio would tell one studio what
-- another one has. So every key begins with the studio, and a row can refer to rows of its own studio alone.
alter table teachers drop constraint teachers_pkey, add primary key (studio_id, id);
alter table students drop constraint students_pkey, add primary key (studio_id, id);

-- Lets an exclusion constraint compare ids as well as periods.
create extension if not exists btree_gist;

create table assignments (
    studio_id  uuid        not null,
    id         uuid        not null,
    teacher_id uuid        not null,
    student_id uuid        not null,
    from_date  date        not null,
    until_date date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete cascade,
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    constraint assignments_end_after_they_begin check (until_date >= from_date),
    constraint assignments_do_not_overlap exclude using gist (
        studio_id with =, teacher_id with =, student_id with =, daterange(from_date, until_date) with &&)
);
create index assignments_of_students on assignments (studio_id, student_id, teacher_id);
create index assignments_of_teachers on assignments (studio_id, teacher_id, student_id);
comment on table assignments is 'Who teaches whom, and when; what has ended stays, as history.';
comment on column assignments.until_date is 'The first day on which it no longer holds; null while no end is known.';

-- Whom a teacher took in she saw, so those stay hers. The owner is bound by the policies, too, unless they are lifted.
alter table teachers no force row level security;
alter table students no force row level security;
insert into assignments (studio_id, id, teacher_id, student_id, from_date, created_at, updated_at, version)
select student.studio_id, uuidv7(), teacher.id, student.id,
       least(student.enrolment_date, (student.created_at at time zone 'UTC')::date), now(), now(), 0
from students student
join teachers teacher on teacher.studio_id = student.studio_id and teacher.account_id = student.enrolled_by;
alter table teachers force row level security;
alter table students force row level security;
alter table students drop column enrolled_by;

call protect_by_studio('assignments');
