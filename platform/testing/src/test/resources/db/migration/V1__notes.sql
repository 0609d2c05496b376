create table notes (
    id        uuid primary key,
    studio_id uuid not null,
    text      text not null check (text <> 'refused'),
    version   bigint not null
);
call protect_by_studio('notes');
