alter table studios add column owner_account_id uuid;
comment on column studios.owner_account_id is
    'One of its admins, who alone can delete it or hand it over; null when the last one left before another admin was known.';

-- Policies bind the owner of a table, too, and this is about every studio.
alter table studios no force row level security;
update studios set owner_account_id = founder_account_id;
alter table studios force row level security;
