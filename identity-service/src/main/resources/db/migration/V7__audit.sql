create table audit_entries (
    id         uuid primary key,
    studio_id  uuid,
    action     text        not null,
    actor_id   uuid,
    subject_id uuid,
    address    text,
    at         timestamptz not null
);
create index audit_entries_by_studio on audit_entries (studio_id, id);
create index audit_entries_by_age on audit_entries (at);
comment on table audit_entries is 'Who did what to whom, from where. Only ever added to.';

-- Everybody adds, the studio concerned reads, and nobody changes.
alter table audit_entries enable row level security;
alter table audit_entries force row level security;
create policy anybody_adds on audit_entries for insert with check (true);
create policy own_studio_reads on audit_entries for select using (studio_id = app_studio());
revoke update, delete on audit_entries from ${app};
