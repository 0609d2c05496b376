create table guardians (
    studio_id  uuid        not null,
    id         uuid        not null,
    account_id uuid,
    first_name text        not null,
    last_name  text        not null,
    sort_name  text        not null collate "C",
    email      text,
    phone      text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    primary key (studio_id, id),
    constraint guardians_account_key unique (studio_id, account_id)
);
comment on table guardians is 'Adults who answer for students; with an account they see those students.';
call protect_by_studio('guardians');

create table guardianships (
    studio_id        uuid        not null,
    id               uuid        not null,
    student_id       uuid        not null,
    guardian_id      uuid        not null,
    kinship          text        not null,
    contact_order    integer     not null check (contact_order between 1 and 6),
    may_pick_up      boolean     not null,
    receives_notices boolean     not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    version          bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    foreign key (studio_id, guardian_id) references guardians (studio_id, id) on delete cascade,
    constraint guardianships_once_key unique (studio_id, student_id, guardian_id),
    -- Also what bounds the guardians of a student. Deferred, so that two can change places.
    constraint guardianships_order_key unique (studio_id, student_id, contact_order) deferrable initially deferred
);
create index guardianships_of_guardians on guardianships (studio_id, guardian_id);
comment on table guardianships is 'Which guardian answers for which student, and what for.';
call protect_by_studio('guardianships');
