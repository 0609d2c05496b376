alter table teachers
    add column education           text,
    add column philosophy          text,
    add column awards              text,
    add column availability_status text not null default 'ACCEPTING'
        check (availability_status in ('ACCEPTING', 'WAITING_LIST', 'FULL', 'ON_LEAVE')),
    add column capacity            integer check (capacity >= 0),
    add column photo               text;
alter table teachers alter column availability_status drop default;
comment on column teachers.capacity is 'How many students she takes at the most; null is not told.';
comment on column teachers.photo is 'Version of the picture in teacher_photos, for those who only need to know where it is; null when there is none.';

create table teacher_slugs (
    studio_id  uuid not null,
    slug       text not null,
    teacher_id uuid not null,
    primary key (studio_id, slug),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete cascade
);
create index teacher_slugs_of_teachers on teacher_slugs (studio_id, teacher_id);
comment on table teacher_slugs is 'Every slug that a teacher has or had: the former ones lead to her page, so nobody else gets them.';

-- The owner is bound by the policies, too, unless they are lifted.
alter table teachers no force row level security;
insert into teacher_slugs (studio_id, slug, teacher_id) select studio_id, slug, id from teachers;
alter table teachers force row level security;
call protect_by_studio('teacher_slugs');
