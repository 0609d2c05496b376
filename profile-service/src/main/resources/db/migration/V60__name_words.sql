create table name_words (
    studio_id uuid not null,
    person_id uuid not null,
    word      text not null collate "C",
    constraint name_words_pkey primary key (studio_id, word, person_id)
);
create index name_words_by_person on name_words (studio_id, person_id);
comment on table name_words is 'The words of the folded names of teachers and students, to look people up by how one begins.';
comment on column name_words.word is 'Bytewise order: a beginning is a range, and comparing tells no row that the policy hides.';
call protect_by_studio('name_words');

-- What separates words is the same in NameSearch.
create function words_of(name text) returns setof text language sql immutable as $$
    select distinct word from unnest(string_to_array(translate(name, '-''’.,()', '       '), ' ')) as word where word <> ''
$$;

create function note_name_words() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from name_words where studio_id = old.studio_id and person_id = old.id;
    end if;
    if tg_op <> 'DELETE' then
        insert into name_words (studio_id, person_id, word)
        select new.studio_id, new.id, word from words_of(new.sort_name) as word;
    end if;
    return null;
end
$$;

create trigger note_name_words after insert or delete on teachers
    for each row execute function note_name_words();
create trigger note_other_name_words after update on teachers
    for each row when (old.sort_name <> new.sort_name) execute function note_name_words();
create trigger note_name_words after insert or delete on students
    for each row execute function note_name_words();
create trigger note_other_name_words after update on students
    for each row when (old.sort_name <> new.sort_name) execute function note_name_words();

-- The policies bind the owner too, but not while the people of all studios get their words.
alter table teachers no force row level security;
alter table students no force row level security;
alter table name_words no force row level security;
insert into name_words (studio_id, person_id, word)
select studio_id, id, word from teachers, words_of(sort_name) as word
union all
select studio_id, id, word from students, words_of(sort_name) as word;
alter table teachers force row level security;
alter table students force row level security;
alter table name_words force row level security;
