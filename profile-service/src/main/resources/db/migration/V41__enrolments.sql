create table enrolments (
    studio_id           uuid        not null,
    id                  uuid        not null,
    status              text        not null check (status in
                            ('REQUESTED', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    first_name          text,
    last_name           text,
    date_of_birth       date,
    guardian_first_name text,
    guardian_last_name  text,
    kinship             text,
    email               text,
    email_key           text,
    phone               text,
    locale              text,
    instrument          text        not null,
    teacher_id          uuid,
    times               text[]      not null check (cardinality(times) <= 14),
    message             text,
    consents            text[]      not null check (cardinality(consents) <= 20),
    requested_at        timestamptz not null,
    waitlisted_at       timestamptz,
    place_teacher_id    uuid,
    offer_token_hash    bytea,
    offer_expires_at    timestamptz,
    decided_by          uuid,
    reason              text,
    settled_at          timestamptz,
    student_id          uuid,
    version             bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete set null (teacher_id),
    foreign key (studio_id, place_teacher_id) references teachers (studio_id, id) on delete set null (place_teacher_id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    constraint enrolments_guardian_is_whole check (num_nulls(guardian_first_name, guardian_last_name) <> 1),
    constraint enrolments_only_lose_people_when_accepted check
        (status = 'ACCEPTED' or num_nulls(first_name, last_name, email, email_key) = 0),
    constraint enrolments_offer_is_whole check (num_nulls(offer_token_hash, offer_expires_at) <> 1)
);
create index enrolments_in_order on enrolments (studio_id, id);
create index open_enrolments on enrolments (studio_id, email_key) where status in ('REQUESTED', 'WAITLISTED', 'OFFERED');
create index recent_enrolments on enrolments (studio_id, requested_at);
create index waiting_enrolments on enrolments (studio_id, instrument, waitlisted_at) where status = 'WAITLISTED';
create index offers_by_teacher on enrolments (studio_id, place_teacher_id) where status = 'OFFERED';
create index enrolments_of_teachers on enrolments (studio_id, teacher_id);
create index enrolments_of_students on enrolments (studio_id, student_id);
create unique index enrolments_offer_token on enrolments (studio_id, offer_token_hash);
comment on table enrolments is 'Applications to be taken in as a student, until they are forgotten or go with the student.';
comment on column enrolments.first_name is 'Null, like all that tells of people, some time after the application was accepted.';
comment on column enrolments.consents is 'Texts of the studio that were agreed to at requested_at, as code@version.';
comment on column enrolments.place_teacher_id is 'With whom the place is that was offered or given.';
call protect_by_studio('enrolments');

-- What a timer has to do in which studios: that alone is told past row-level security, and no row of theirs.
create index due_offers on enrolments (offer_expires_at) where status = 'OFFERED';
create index forgettable_enrolments on enrolments (settled_at) where status in ('DECLINED', 'WITHDRAWN', 'LAPSED');
create index reducible_enrolments on enrolments (settled_at) where status = 'ACCEPTED' and first_name is not null;
create policy owner_sees_what_may_be_due on enrolments for select to ${owner}
    using (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'));

create function studios_with_due_enrolments(due timestamptz, forgotten timestamptz) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select studio_id from enrolments where status = 'OFFERED' and offer_expires_at <= due
    union
    select studio_id from enrolments where status in ('DECLINED', 'WITHDRAWN', 'LAPSED') and settled_at <= forgotten
    union
    select studio_id from enrolments where status = 'ACCEPTED' and first_name is not null and settled_at <= forgotten
    limit 1000
$$;
comment on function studios_with_due_enrolments is 'Studios in which an offer has lapsed, or an application is to be forgotten or reduced.';
revoke all on function studios_with_due_enrolments from public;
grant execute on function studios_with_due_enrolments to ${app};
