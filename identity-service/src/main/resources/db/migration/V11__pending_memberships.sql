alter table memberships
    add column status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PENDING'));
create index memberships_by_studio on memberships (studio_id, id);
comment on column memberships.status is 'PENDING waits for an admin and allows nothing.';
comment on column memberships.created_at is 'Since when it stands as it does: asked for, or granted.';
