alter table students
    add column status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'ARCHIVED')),
    add column medical_notes boolean not null default false;
comment on column students.status is 'ARCHIVED: has left; everything about the student is kept and nothing changes.';
comment on column students.medical_notes is 'Whether there are medical notes; what they say lies sealed in medical_notes.';
