create table studios (
    studio_id uuid primary key,
    name      text   not null,
    subdomain text   not null,
    version   bigint not null
);
comment on table studios is 'How mails name and reach a studio: what studio-service told, and any visitor of it sees. See ADR 0008.';
