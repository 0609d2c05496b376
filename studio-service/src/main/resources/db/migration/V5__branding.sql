alter table studios
    add column locale text not null default 'en',
    add column logo   text,
    add column cover  text;
alter table studios alter column locale drop default;
comment on column studios.locale is 'Language as a BCP 47 tag.';
comment on column studios.logo is 'Version of the picture in studio_images, for those who only need to know where it is; null when there is none.';
comment on column studios.cover is 'As logo.';

create table studio_images (
    studio_id    uuid        not null references studios on delete cascade,
    kind         text        not null check (kind in ('LOGO', 'COVER')),
    content_type text        not null,
    image        bytea       not null,
    width        int         not null,
    height       int         not null,
    etag         text        not null,
    updated_at   timestamptz not null,
    primary key (studio_id, kind)
);
comment on table studio_images is 'The pictures that studios show, cleaned of everything but pixels.';
call protect_by_studio('studio_images');
