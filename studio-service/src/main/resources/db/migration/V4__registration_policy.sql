alter table studios add column registration_policy text not null default 'OPEN'
    check (registration_policy in ('OPEN', 'APPROVAL', 'INVITATION'));
alter table studios alter column registration_policy drop default;
