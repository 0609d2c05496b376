-- PostgreSQL checks keys past row-level security: a key that were unique beyond its studio would tell one studio what
-- another one has. So every key begins with the studio.
alter table admins drop constraint admins_pkey, add primary key (studio_id, membership_id);
drop index admins_by_studio;
alter table open_requests drop constraint open_requests_pkey, add primary key (studio_id, membership_id);
drop index open_requests_by_studio;
