create table invited_people (
    studio_id     uuid        not null,
    id            uuid        not null,
    invitation_id uuid        not null,
    email_key     text        not null,
    student_id    uuid,
    guardian_id   uuid,
    requested_at  timestamptz not null,
    accepted_at   timestamptz,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    foreign key (studio_id, guardian_id) references guardians (studio_id, id) on delete cascade,
    constraint invited_people_student_key unique (studio_id, student_id),
    constraint invited_people_guardian_key unique (studio_id, guardian_id),
    constraint invited_people_are_students_or_guardians check (num_nulls(student_id, guardian_id) = 1)
);
create index invited_people_by_invitation on invited_people (studio_id, invitation_id);
create index invited_people_by_address on invited_people (studio_id, email_key);
comment on table invited_people is 'Students and guardians who were invited to sign in; identity-service keeps the invitations.';
comment on column invited_people.invitation_id is 'What identity-service is asked to invite under; guardians of one address share it.';
call protect_by_studio('invited_people');
