alter table accounts
    add column timezone   text,
    add column has_avatar boolean not null default false;
comment on column accounts.timezone is 'A name of the IANA time zone database; null when the person does not tell.';
comment on column accounts.has_avatar is 'Whether avatars holds a row for it, which only the account''s own scope can see.';
