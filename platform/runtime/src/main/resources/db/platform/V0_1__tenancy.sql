-- Roles: ${owner} owns everything and runs migrations; ${app} is the service and is bound by row-level security;
-- ${relay} sees the outbox and the inbox alone.

alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- The scope of the transaction. Unset or empty means none, and none matches no row.
create function app_studio() returns uuid language sql stable
    return nullif(current_setting('app.studio_id', true), '')::uuid;

create function app_account() returns uuid language sql stable
    return nullif(current_setting('app.account_id', true), '')::uuid;

-- Puts a table with a column studio_id under row-level security, for its owner too.
create procedure protect_by_studio(owned regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', owned);
    execute format('alter table %s force row level security', owned);
    execute format(
        'create policy studio_isolation on %s using (studio_id = app_studio()) with check (studio_id = app_studio())',
        owned);
end
$$;
