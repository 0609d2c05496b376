alter table invited_people add column accepted_by uuid;
alter table invited_people
    add constraint invited_people_accept_before_they_are_linked check (accepted_by is null or accepted_at is not null);
create index invited_people_by_account on invited_people (studio_id, accepted_by) where accepted_by is not null;
comment on column invited_people.accepted_by is
    'The account that accepted: the address is its own. Null until then, and where that cannot be told any more.';

-- Whoever accepted got the account, as far as there was none before; who shares an invitation shares who accepted it.
-- The policies bind the owner too, but not while it looks at all studios.
alter table students no force row level security;
alter table guardians no force row level security;
alter table invited_people no force row level security;
update invited_people invited set accepted_by = person.account_id
    from (select studio_id, id, account_id from students union all select studio_id, id, account_id from guardians) person
    where invited.accepted_at is not null and person.studio_id = invited.studio_id
        and person.id = coalesce(invited.student_id, invited.guardian_id);
update invited_people invited set accepted_by = other.accepted_by
    from invited_people other
    where invited.accepted_at is not null and invited.accepted_by is null and other.accepted_by is not null
        and other.studio_id = invited.studio_id and other.invitation_id = invited.invitation_id;
alter table students force row level security;
alter table guardians force row level security;
alter table invited_people force row level security;
