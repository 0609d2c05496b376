create table availabilities (
    studio_id  uuid   not null,
    teacher_id uuid   not null,
    document   text   not null check (document is json object),
    version    bigint not null,
    primary key (studio_id, teacher_id),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete cascade
);
comment on table availabilities is 'When teachers teach, as they wrote it, always read and replaced as a whole. No row: none was told yet.';
call protect_by_studio('availabilities');
