alter table sessions
    add column address              text,
    add column user_agent           text,
    add column generation           bigint not null default 0,
    add column tokens_refused_until timestamptz;
create index sessions_by_refusal on sessions (tokens_refused_until) where tokens_refused_until is not null;
comment on column sessions.generation is 'Access tokens of an earlier generation are refused.';

alter table memberships
    add column granted   text[] not null default '{}',
    add column withdrawn text[] not null default '{}';
comment on column memberships.granted is 'Permissions beyond those of the roles.';
comment on column memberships.withdrawn is 'Permissions that the roles would give and the member does not have.';
