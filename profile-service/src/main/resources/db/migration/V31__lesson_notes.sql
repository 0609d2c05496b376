create table lesson_notes (
    studio_id         uuid        not null,
    id                uuid        not null,
    student_id        uuid        not null,
    author_id         uuid        not null,
    teacher_id        uuid,
    day               date        not null,
    content           text        not null check (length(content) <= 10000),
    pieces            text[]      not null check (cardinality(pieces) <= 20),
    homework          text check (length(homework) <= 5000),
    rating            integer check (rating between 1 and 5),
    attachment_titles text[]      not null check (cardinality(attachment_titles) <= 10),
    attachment_links  text[]      not null,
    for_student       boolean     not null,
    for_guardians     boolean     not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete set null (teacher_id),
    constraint lesson_notes_attachments_are_whole check (cardinality(attachment_titles) = cardinality(attachment_links))
);
create index lesson_notes_by_day on lesson_notes (studio_id, student_id, day, id);
create index lesson_notes_by_teacher on lesson_notes (studio_id, teacher_id) where teacher_id is not null;
comment on table lesson_notes is 'What a teacher writes about a lesson; the student and the guardians read what is shared with them.';
comment on column lesson_notes.teacher_id is 'The profile of the author, if there is one.';
call protect_by_studio('lesson_notes');
