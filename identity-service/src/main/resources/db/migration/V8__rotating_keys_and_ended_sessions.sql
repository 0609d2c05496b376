alter table signing_keys add column signs_from timestamptz;
update signing_keys set signs_from = created_at;
alter table signing_keys alter column signs_from set not null;
comment on column signing_keys.signs_from is 'From then on it signs, in place of those before it; it is published before.';

drop index sessions_by_expiry;
create index sessions_by_end on sessions (least(revoked_at, expires_at));
