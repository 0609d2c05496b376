create table teacher_photos (
    studio_id    uuid        not null,
    teacher_id   uuid        not null,
    content_type text        not null,
    image        bytea       not null,
    width        int         not null,
    height       int         not null,
    etag         text        not null,
    updated_at   timestamptz not null,
    primary key (studio_id, teacher_id),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete cascade
);
comment on table teacher_photos is 'The pictures of teachers, cleaned of everything but pixels.';
call protect_by_studio('teacher_photos');

create table testimonials (
    studio_id         uuid        not null,
    id                uuid        not null,
    teacher_id        uuid        not null,
    author_account_id uuid,
    first_name        text        not null,
    text              text        not null,
    status            text        not null check (status in ('PENDING', 'APPROVED', 'REJECTED')),
    created_at        timestamptz not null,
    decided_at        timestamptz,
    version           bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, teacher_id) references teachers (studio_id, id) on delete cascade,
    constraint testimonials_author_key unique (studio_id, teacher_id, author_account_id)
);
create index testimonials_of_teachers on testimonials (studio_id, teacher_id, id);
create index shown_testimonials on testimonials (studio_id, teacher_id, id) where status = 'APPROVED';
comment on table testimonials is 'What people say of a teacher, by their first names; shown once an admin has approved it.';
comment on column testimonials.author_account_id is 'Null for what an admin has written down for somebody.';
call protect_by_studio('testimonials');
