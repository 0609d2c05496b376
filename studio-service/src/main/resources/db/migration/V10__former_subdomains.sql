-- A name stays in the registry after its studio has left it, or is gone: nobody else inherits the links that lead to it.
alter table subdomains
    add column kept_until timestamptz,
    alter column studio_id drop not null,
    drop constraint subdomains_studio_id_fkey,
    add constraint subdomains_studio_id_fkey foreign key (studio_id) references studios (id) on delete set null,
    add constraint subdomains_without_a_studio_are_kept check (studio_id is not null or kept_until is not null);
create index subdomains_by_end on subdomains (kept_until) where kept_until is not null;
comment on column subdomains.kept_until is 'Null for the name that a studio lives under; for a former one, when it becomes free.';
comment on column subdomains.studio_id is 'Null when the studio is gone.';

-- What is no longer kept is anybody's. The database goes by its own clock here, whatever the service believes.
drop policy studio_changes on subdomains;
create policy studio_changes on subdomains for update
    using (studio_id = app_studio() or kept_until <= now()) with check (studio_id = app_studio());

alter table studios
    add column former_names text[]      not null default '{}',
    add column former_until timestamp[] not null default '{}',
    add constraint studios_former_names_end check (cardinality(former_names) = cardinality(former_until));
comment on column studios.former_names is 'Subdomains that the studio had, oldest first, one for each time that it was renamed.';
comment on column studios.former_until is 'Until when the host of each of them redirects, in UTC.';
