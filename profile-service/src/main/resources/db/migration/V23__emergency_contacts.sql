create table emergency_contacts (
    studio_id  uuid   not null,
    student_id uuid   not null,
    contacts   text   not null check (contacts is json array),
    version    bigint not null,
    primary key (studio_id, student_id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade
);
comment on table emergency_contacts is 'Whom to call for a student, in that order; always read and replaced as a whole.';
call protect_by_studio('emergency_contacts');
