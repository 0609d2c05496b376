alter table mails alter column account_id drop not null;
alter table mails add column about_id uuid;
alter table mails add column names_studio boolean not null default false;
alter table mails add constraint mails_have_a_recipient
    check (state <> 'PENDING' or account_id is not null or address is not null);
comment on column mails.account_id is 'Null: the address may be that of somebody without an account.';
comment on column mails.about_id is 'The person whom the mail tells about; it waits until that person is known.';
comment on column mails.names_studio is 'True: the mail waits until the studio is known.';
