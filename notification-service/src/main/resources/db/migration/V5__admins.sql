create table admins (
    membership_id uuid primary key,
    studio_id     uuid not null,
    account_id    uuid not null
);
create index admins_by_studio on admins (studio_id);
call protect_by_studio('admins');
comment on table admins is 'Who is told what happens in a studio: its ADMINs, as identity-service tells of them.';

create table open_requests (
    membership_id uuid primary key,
    studio_id     uuid        not null,
    account_id    uuid        not null,
    event_id      uuid        not null,
    occurred_at   timestamptz not null
);
create index open_requests_by_studio on open_requests (studio_id);
call protect_by_studio('open_requests');
comment on table open_requests is 'Requests to join that nobody has decided on; an ADMIN who becomes known later is told of them then.';
