create table signing_keys (
    id             text primary key,
    public_jwk     text        not null,
    sealed_private text        not null,
    created_at     timestamptz not null
);
comment on column signing_keys.sealed_private is 'PKCS #8, AES-256-GCM under the installation''s key.';
