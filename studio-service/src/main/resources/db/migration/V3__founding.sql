create table founders (
    account_id uuid primary key,
    studios    int not null check (studios > 0)
);
comment on table founders is 'How many studios an account has founded. Its row is locked while one is founded, so a limit holds in a race.';

alter table founders enable row level security;
alter table founders force row level security;
create policy founder_isolation on founders using (account_id = app_account()) with check (account_id = app_account());
