create table specialties (
    studio_id  uuid        not null,
    code       text        not null,
    parent     text,
    label      text check (length(label) <= 60),
    hidden     boolean     not null,
    own        boolean     not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (studio_id, code),
    constraint own_specialties_have_a_label check (label is not null or not own)
);
comment on table specialties is 'What a studio adds to the shared catalogue, and what it calls or shows otherwise.';
comment on column specialties.label is 'What the studio calls it; null for the label of the shared catalogue.';
call protect_by_studio('specialties');
