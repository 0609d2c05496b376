create index sessions_by_studio on sessions (studio_id) where studio_id is not null and revoked_at is null;
