create table studio_settings (
    studio_id  uuid primary key references studios on delete cascade,
    document   text        not null check (octet_length(document) <= 65536),
    version    bigint      not null,
    updated_at timestamptz not null
);
comment on table studio_settings is 'What a studio''s own software keeps here: a JSON object that no service reads.';
call protect_by_studio('studio_settings');
