alter table accounts add column operator boolean not null default false;
comment on column accounts.operator is 'Made from the configuration at the first start; nothing else sets it.';
