create table studios (
    id                 uuid primary key,
    founder_account_id uuid        not null,
    subdomain          text        not null,
    name               text        not null,
    description        text,
    website            text,
    email              text,
    phone              text,
    address_lines      text[],
    city               text,
    state              text,
    postal_code        text,
    country            text,
    timezone           text        not null,
    currency           text        not null,
    theme_color        text,
    status             text        not null check (status in ('ACTIVE', 'PAUSED')),
    created_at         timestamptz not null,
    version            bigint      not null
);

-- A studio is its own tenant: its id is the studio id of everything it owns.
alter table studios enable row level security;
alter table studios force row level security;
create policy studio_isolation on studios using (id = app_studio()) with check (id = app_studio());
