create table students (
    id                 uuid primary key,
    studio_id          uuid        not null,
    account_id         uuid,
    enrolled_by        uuid        not null,
    first_name         text        not null,
    last_name          text        not null,
    sort_name          text        not null collate "C",
    primary_instrument text        not null,
    skill_level        text,
    date_of_birth      date,
    enrolment_date     date        not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    constraint students_account_key unique (studio_id, account_id)
);
create index students_by_name on students (studio_id, sort_name, id);
create index students_by_teacher on students (studio_id, enrolled_by, sort_name, id);
comment on table students is 'Those who learn at a studio; a child may have no account.';
comment on column students.enrolled_by is 'The account that took the student in; a teacher sees the students she enrolled.';
call protect_by_studio('students');
