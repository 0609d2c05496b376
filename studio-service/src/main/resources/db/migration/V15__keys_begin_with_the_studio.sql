-- PostgreSQL checks keys past row-level security: a key that were unique beyond its studio would tell one studio what
-- another one has. So every key begins with the studio.
alter table members drop constraint members_pkey, add primary key (studio_id, membership_id);
drop index members_by_studio;
alter table layout_versions drop constraint layout_versions_pkey, add primary key (studio_id, id);
