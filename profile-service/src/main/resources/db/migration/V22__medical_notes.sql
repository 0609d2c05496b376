create table medical_notes (
    studio_id  uuid        not null,
    student_id uuid        not null,
    key_id     text,
    sealed     text,
    updated_at timestamptz not null,
    version    bigint      not null,
    primary key (studio_id, student_id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    constraint medical_notes_name_their_key check (num_nulls(key_id, sealed) <> 1),
    constraint medical_notes_have_an_end check (length(sealed) <= 100000)
);
comment on table medical_notes is 'Health data of students, encrypted by the service; the database never has a key.';
comment on column medical_notes.key_id is 'Which of the keys in studiosync.medical.keys; null when the notes were removed.';
call protect_by_studio('medical_notes');
