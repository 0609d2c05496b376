alter table known_studios add column gone boolean not null default false;
update known_studios set gone = true where name = '' and subdomain is null;
comment on column known_studios.gone is 'Deleted; remembered so that what comes late, such as its founding, changes nothing.';
