-- The bytes of many files cannot be deleted within the time of one statement. So what is removed, with all that hangs on it,
-- leaves its uploads behind, which belong to nothing then, and a job deletes a few of them at a time.
alter table audio_uploads alter column recording_id drop not null;
alter table audio_uploads drop constraint audio_uploads_studio_id_recording_id_fkey;
alter table audio_uploads add constraint audio_uploads_studio_id_recording_id_fkey
    foreign key (studio_id, recording_id) references recordings (studio_id, id) on delete set null (recording_id);
comment on column audio_uploads.recording_id is 'Null once the recording was removed.';

create index audio_uploads_to_remove on audio_uploads (begun_at) where recording_id is null or ended_at is null;
drop index audio_uploads_under_way;

alter policy owner_sees_what_was_left on audio_uploads
    using (recording_id is null or ended_at is null and begun_at < now() - interval '1 hour');
alter policy owner_removes_what_was_left on audio_uploads
    using (recording_id is null or ended_at is null and begun_at < now() - interval '1 hour');

create or replace function remove_audio_left_behind(at_most int) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with removed as (
        delete from audio_uploads where (studio_id, id) in (
            select studio_id, id from audio_uploads
            where (recording_id is null or ended_at is null)
              and (recording_id is null or begun_at < now() - interval '1 hour')
            order by begun_at limit at_most)
        returning 1)
    select count(*) from removed
$$;
comment on function remove_audio_left_behind is
    'Deletes uploads that belong to nothing or that nobody ends any more, with their bytes; returns how many.';
