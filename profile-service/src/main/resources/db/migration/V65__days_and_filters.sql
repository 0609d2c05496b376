-- What day it is at each studio: a timer keeps all zones at hand, and learns nothing else past row-level security.
create policy owner_sees_zones on known_studios for select to ${owner} using (timezone is not null);

create function zones_of_studios() returns table (studio_id uuid, timezone text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select studio_id, timezone from known_studios where timezone is not null
$$;
comment on function zones_of_studios is 'Where the clocks of all studios are; one that is not told has those of UTC.';
revoke all on function zones_of_studios from public;
grant execute on function zones_of_studios to ${app};

-- Applications that nobody decides on are due, too, some day.
alter policy owner_sees_what_may_be_due on enrolments
    using (status in ('REQUESTED', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'));
create index undecided_enrolments on enrolments (coalesce(waitlisted_at, requested_at))
    where status in ('REQUESTED', 'WAITLISTED');

drop function studios_with_due_enrolments(timestamptz, timestamptz);
create function studios_with_due_enrolments(due timestamptz, forgotten timestamptz, undecided timestamptz)
    returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select studio_id from enrolments where status = 'OFFERED' and offer_expires_at <= due
    union
    select studio_id from enrolments where status in ('DECLINED', 'WITHDRAWN', 'LAPSED') and settled_at <= forgotten
    union
    select studio_id from enrolments where status = 'ACCEPTED' and first_name is not null and settled_at <= forgotten
    union
    select studio_id from enrolments
        where status in ('REQUESTED', 'WAITLISTED') and coalesce(waitlisted_at, requested_at) <= undecided
    limit 1000
$$;
comment on function studios_with_due_enrolments is 'Studios in which an offer has lapsed, an application waits for a decision for too long, or one is to be forgotten or reduced.';
revoke all on function studios_with_due_enrolments from public;
grant execute on function studios_with_due_enrolments to ${app};

-- Who learns something.
create index student_specialties_by_code on student_specialties (studio_id, code, student_id);
