create table subdomains (
    name      text primary key check (name ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
    studio_id uuid not null references studios (id) on delete cascade
);
create index subdomains_by_studio on subdomains (studio_id);
comment on table subdomains is 'Which names are taken, and by whom. Public by nature: every host name tells it.';

-- Everybody may look a name up; a studio takes and gives up names for itself alone.
alter table subdomains enable row level security;
alter table subdomains force row level security;
create policy everybody_looks_up on subdomains for select using (true);
create policy studio_takes on subdomains for insert with check (studio_id = app_studio());
create policy studio_changes on subdomains for update
    using (studio_id = app_studio()) with check (studio_id = app_studio());
create policy studio_gives_up on subdomains for delete using (studio_id = app_studio());
