create table recordings (
    studio_id    uuid        not null,
    id           uuid        not null,
    student_id   uuid        not null,
    author_id    uuid        not null,
    day          date        not null,
    title        text        not null check (length(title) <= 200),
    piece        text check (length(piece) <= 200),
    link         text check (length(link) <= 500),
    audio_id     uuid,
    content_type text,
    bytes        integer,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    constraint recordings_have_one_source check (link is null or audio_id is null),
    constraint recordings_audio_is_whole check (num_nulls(audio_id, content_type, bytes) in (0, 3))
);
create index recordings_by_day on recordings (studio_id, student_id, day, id);
comment on table recordings is 'What can be heard of a student: a link, or audio that lies here.';
comment on column recordings.audio_id is 'The upload that is heard; one that is under way or was replaced is none of a recording.';
call protect_by_studio('recordings');

create table audio_uploads (
    studio_id    uuid        not null,
    id           uuid        not null,
    recording_id uuid        not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    primary key (studio_id, id),
    foreign key (studio_id, recording_id) references recordings (studio_id, id) on delete cascade
);
create index audio_uploads_of_recordings on audio_uploads (studio_id, recording_id);
create index audio_uploads_under_way on audio_uploads (begun_at) where ended_at is null;
comment on table audio_uploads is 'Audio that comes in or has come in whole; its bytes are in audio_pieces.';
call protect_by_studio('audio_uploads');

create table audio_pieces (
    studio_id uuid    not null,
    audio_id  uuid    not null,
    place     integer not null,
    content   bytea   not null check (length(content) between 1 and 262144),
    primary key (studio_id, audio_id, place),
    foreign key (studio_id, audio_id) references audio_uploads (studio_id, id) on delete cascade
);
-- Audio is compressed already.
alter table audio_pieces alter column content set storage external;
comment on table audio_pieces is 'Audio in pieces of 256 KiB, the last one shorter.';
call protect_by_studio('audio_pieces');

-- Row-level security is forced on the owner, too: of all studios it sees and deletes what was left behind, and nothing else.
create policy owner_sees_what_was_left on audio_uploads for select to ${owner}
    using (ended_at is null and begun_at < now() - interval '1 hour');
create policy owner_removes_what_was_left on audio_uploads for delete to ${owner}
    using (ended_at is null and begun_at < now() - interval '1 hour');

create function remove_audio_left_behind(at_most int) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with removed as (
        delete from audio_uploads where (studio_id, id) in (
            select studio_id, id from audio_uploads
            where ended_at is null and begun_at < now() - interval '1 hour'
            order by begun_at limit at_most)
        returning 1)
    select count(*) from removed
$$;
comment on function remove_audio_left_behind is 'Deletes uploads that nobody ends any more, with their bytes; returns how many.';
revoke all on function remove_audio_left_behind from public;
grant execute on function remove_audio_left_behind to ${app};
