alter table accounts add column erase_at timestamptz;
create index accounts_by_erasure on accounts (erase_at) where erase_at is not null;
comment on column accounts.erase_at is 'When the account is to be erased, which its owner asked for and can call off until then.';
