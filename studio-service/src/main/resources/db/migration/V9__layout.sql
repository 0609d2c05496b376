-- The last versions of each studio's layout; the newest is the one that holds.
create table layout_versions (
    id            uuid primary key,
    studio_id     uuid        not null references studios (id) on delete cascade,
    version       bigint      not null check (version > 0),
    layout        jsonb       not null check (jsonb_typeof(layout) = 'object'),
    rooms         int         not null,
    equipment     int         not null,
    restored_from bigint,
    changed_by    uuid        not null,
    changed_at    timestamptz not null,
    constraint layout_versions_one_of_each unique (studio_id, version)
);
comment on constraint layout_versions_one_of_each on layout_versions is 'Of two who change a layout at once, one wins.';
call protect_by_studio('layout_versions');
