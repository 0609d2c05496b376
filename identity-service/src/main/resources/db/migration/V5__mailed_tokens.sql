create table mailed_tokens (
    token_hash bytea primary key,
    purpose    text        not null,
    account_id uuid        not null references accounts on delete cascade,
    studio_id  uuid,
    email      text        not null,
    expires_at timestamptz not null
);
create index mailed_tokens_by_account on mailed_tokens (account_id);
create index mailed_tokens_by_expiry on mailed_tokens (expires_at);
comment on column mailed_tokens.studio_id is 'The studio on whose host it was asked for.';
comment on column mailed_tokens.email is 'Where it was mailed to; for a new address, the one to be confirmed.';

insert into mailed_tokens (token_hash, purpose, account_id, studio_id, email, expires_at)
select v.token_hash, 'VERIFY_EMAIL', v.account_id, v.studio_id, a.email, v.expires_at
from email_verifications v join accounts a on a.id = v.account_id;
drop table email_verifications;
