create table outbox (
    event_id       uuid primary key,
    position       bigint generated always as identity unique,
    topic          text        not null,
    type           text        not null,
    aggregate_id   uuid        not null,
    studio_id      uuid,
    correlation_id text,
    occurred_at    timestamptz not null,
    payload        text
);
comment on table outbox is 'Events on their way to Kafka; the relay deletes what was acknowledged.';

create function wake_relay() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end
$$;

create trigger wake_relay after insert on outbox for each statement execute function wake_relay();

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_by_age on inbox (received_at);
comment on table inbox is 'Events that were handled, so that a redelivery has no second effect.';

-- The service writes both and reads neither: what another studio sent or received is not for it to see.
revoke all on outbox, inbox from ${app};
grant insert on outbox, inbox to ${app};
grant usage on schema public to ${relay};
grant select, delete on outbox, inbox to ${relay};
