create table profile_settings (
    studio_id                    uuid primary key,
    former_teachers_read_history boolean     not null,
    updated_at                   timestamptz not null,
    version                      bigint      not null
);
comment on table profile_settings is 'What a studio decides about who sees what; a studio without a row keeps the defaults.';
call protect_by_studio('profile_settings');
