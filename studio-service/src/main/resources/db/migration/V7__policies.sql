create table studio_policies (
    studio_id              uuid primary key references studios on delete cascade,
    notice_hours           int check (notice_hours >= 0),
    cancellation_notes     text,
    make_up_offered        boolean,
    make_up_within_days    int check (make_up_within_days > 0),
    make_up_per_term       int check (make_up_per_term >= 0),
    make_up_notes          text,
    due_days               int check (due_days >= 0),
    payment_notes          text,
    texts                  text[]      not null,
    version                bigint      not null,
    updated_at             timestamptz not null
);
comment on column studio_policies.texts is 'Codes of the texts that the studio has now, in its order.';
call protect_by_studio('studio_policies');

create table policy_texts (
    studio_id      uuid        not null references studios on delete cascade,
    code           text        not null,
    version        int         not null check (version > 0),
    title          text        not null,
    body           text        not null,
    visibility     text        not null check (visibility in ('PUBLIC', 'MEMBERS')),
    effective_from date        not null,
    created_at     timestamptz not null,
    primary key (studio_id, code, version)
);
comment on table policy_texts is 'Every version of every text, also of those that were withdrawn: consents refer to them.';
call protect_by_studio('policy_texts');

-- What somebody has agreed to cannot be rewritten, whatever the service does.
revoke update, delete on policy_texts from ${app};
