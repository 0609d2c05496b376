-- Studios :first to :last: five teachers, :students students of whom everybody has a teacher and a guardian, and
-- every guardian two children. Without triggers: keys are right by construction, and words are written here.
set session_replication_role = replica;

create temporary table studio on commit preserve rows as
select number, md5('studio ' || number)::uuid as id from generate_series(:first, :last) as number;

create temporary table named on commit preserve rows as
select studio.id as studio_id, person.kind, person.number, uuidv7() as id, gen_random_uuid() as account_id, first_name, last_name,
    lower(last_name || ' ' || first_name) as sort_name
from studio
cross join (
    select 'teacher' as kind, number from generate_series(1, 5) as number
    union all
    select 'student', number from generate_series(1, :students) as number
    union all
    select 'guardian', number from generate_series(1, :students / 2) as number) as person
cross join lateral (select
    (array['Anna', 'Ben', 'Clara', 'David', 'Elif', 'Felix', 'Greta', 'Hugo', 'Ida', 'Jonas', 'Karim', 'Lena', 'Mara',
        'Noah', 'Olga', 'Paul', 'Rosa', 'Sami', 'Tilda', 'Yuki'])[1 + (hashint4(studio.number * 331 + person.number) & 15)]
        as first_name,
    (array['Abel', 'Berg', 'Conti', 'Dorn', 'Engel', 'Fischer', 'Garcia', 'Haas', 'Ivanov', 'Jansen', 'Kaya', 'Lind',
        'Meyer', 'Nowak', 'Okafor', 'Peters', 'Quint', 'Rivera', 'Sato', 'Tanaka'])[1 + (hashint4(person.number * 7 + studio.number) & 15)]
        || to_hex(abs(hashint4(person.number)) % 4096) as last_name) as name;
create index on named (kind, studio_id, number);
analyze named;

insert into teachers (studio_id, id, account_id, slug, first_name, last_name, sort_name, specialties, availability_status, published_at,
    created_at, updated_at, version)
select studio_id, id, account_id, 'teacher-' || number, first_name, last_name, sort_name, '{PIANO}', 'ACCEPTING',
    case when number > 1 then now() end, now(), now(), 0
from named where kind = 'teacher';

insert into students (studio_id, id, account_id, first_name, last_name, sort_name, primary_instrument, skill_level,
    date_of_birth, enrolment_date, created_at, updated_at, version)
select studio_id, id, account_id, first_name, last_name, sort_name, 'PIANO', 'BEGINNER', date '2012-05-07',
    date '2026-01-12', now(), now(), 0
from named where kind = 'student';

insert into guardians (studio_id, id, account_id, first_name, last_name, sort_name, created_at, updated_at, version)
select studio_id, id, account_id, first_name, last_name, sort_name, now(), now(), 0
from named where kind = 'guardian';

insert into name_words (studio_id, person_id, word)
select studio_id, id, word from named, words_of(sort_name) as word where kind in ('teacher', 'student');

insert into assignments (studio_id, id, teacher_id, student_id, from_date, created_at, updated_at, version)
select student.studio_id, uuidv7(), teacher.id, student.id, date '2026-01-12', now(), now(), 0
from named as student
join named as teacher on teacher.kind = 'teacher' and teacher.studio_id = student.studio_id
    and teacher.number = 1 + student.number % 5
where student.kind = 'student';

insert into guardianships (studio_id, id, student_id, guardian_id, kinship, contact_order, may_pick_up,
    receives_notices, created_at, updated_at, version)
select student.studio_id, uuidv7(), student.id, guardian.id, 'PARENT', 1, true, true, now(), now(), 0
from named as student
join named as guardian on guardian.kind = 'guardian' and guardian.studio_id = student.studio_id
    and guardian.number = (student.number + 1) / 2
where student.kind = 'student';

drop table studio, named;
set session_replication_role = origin;
