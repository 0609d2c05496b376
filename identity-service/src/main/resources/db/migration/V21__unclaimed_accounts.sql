create index accounts_unclaimed on accounts (updated_at) where email_verified_at is null and last_login_at is null;
