-- Who is invited again, perhaps by another address, keeps what was accepted before: only one at a time waits for an answer.
alter table invited_people
    drop constraint invited_people_student_key,
    drop constraint invited_people_guardian_key;
create unique index invited_people_student_key on invited_people (studio_id, student_id) where accepted_at is null;
create unique index invited_people_guardian_key on invited_people (studio_id, guardian_id) where accepted_at is null;
create index invited_people_of_students on invited_people (studio_id, student_id);
create index invited_people_of_guardians on invited_people (studio_id, guardian_id);
