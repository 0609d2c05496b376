create table hours (
    studio_id uuid primary key references studios (id) on delete cascade,
    document  text   not null check (document is json object),
    version   bigint not null
);
comment on table hours is 'Business hours as their admins wrote them, always read and replaced as a whole. No row: none were told yet.';
call protect_by_studio('hours');
