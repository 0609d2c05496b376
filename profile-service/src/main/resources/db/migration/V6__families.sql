create table families (
    studio_id   uuid        not null,
    id          uuid        not null,
    name        text        not null,
    sort_name   text        not null collate "C",
    street      text,
    postal_code text,
    city        text,
    region      text,
    country     text,
    email       text,
    phone       text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    primary key (studio_id, id)
);
create index families_by_name on families (studio_id, sort_name, id);
comment on table families is 'Students and guardians who share an address and are written to together.';
call protect_by_studio('families');

create table family_students (
    studio_id  uuid not null,
    student_id uuid not null,
    family_id  uuid not null,
    -- A student is of one family at the most.
    primary key (studio_id, student_id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    foreign key (studio_id, family_id) references families (studio_id, id) on delete cascade
);
create index family_students_by_family on family_students (studio_id, family_id);
call protect_by_studio('family_students');

create table family_guardians (
    studio_id   uuid not null,
    id          uuid not null,
    guardian_id uuid not null,
    family_id   uuid not null,
    primary key (studio_id, id),
    constraint family_guardians_once_key unique (studio_id, family_id, guardian_id),
    foreign key (studio_id, guardian_id) references guardians (studio_id, id) on delete cascade,
    foreign key (studio_id, family_id) references families (studio_id, id) on delete cascade
);
create index family_guardians_by_guardian on family_guardians (studio_id, guardian_id);
comment on table family_guardians is 'A guardian can be of several families: that of the children of now, and of before.';
call protect_by_studio('family_guardians');

-- Whoever answers for nobody any more is forgotten, also when it was the student who was removed. Locked first, and looked at
-- by a statement of its own: another child may be linked in the same moment.
create function forget_guardians() returns trigger language plpgsql as $$
begin
    perform from guardians where (studio_id, id) in (select studio_id, guardian_id from unlinked) order by id for update;
    delete from guardians where (studio_id, id) in (select studio_id, guardian_id from unlinked)
        and not exists (select from guardianships link
            where link.studio_id = guardians.studio_id and link.guardian_id = guardians.id);
    return null;
end
$$;

create trigger forget_guardians after delete on guardianships referencing old table as unlinked
    for each statement execute function forget_guardians();
