create table known_studios (
    studio_id           uuid primary key,
    name                text not null,
    subdomain           text,
    registration_policy text not null
);
call protect_by_studio('known_studios');
comment on table known_studios is 'What studio-service has told of each studio, as far as joining it needs that.';
comment on column known_studios.subdomain is 'Unknown when the event of the founding has not come.';
