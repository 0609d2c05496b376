create table goals (
    studio_id   uuid        not null,
    id          uuid        not null,
    student_id  uuid        not null,
    author_id   uuid        not null,
    day         date        not null,
    title       text        not null check (length(title) <= 200),
    description text check (length(description) <= 2000),
    status      text        not null check (status in ('ACTIVE', 'ACHIEVED', 'ABANDONED')),
    percent     integer     not null check (percent between 0 and 100),
    target_date date,
    achieved_on date,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    constraint goals_achieved_have_a_day check ((status = 'ACHIEVED') = (achieved_on is not null))
);
create index goals_by_day on goals (studio_id, student_id, day, id);
comment on table goals is 'What a student wants to reach.';
comment on column goals.day is 'When the goal was set.';
call protect_by_studio('goals');

create table goal_comments (
    studio_id  uuid        not null,
    id         uuid        not null,
    student_id uuid        not null,
    goal_id    uuid        not null,
    author_id  uuid        not null,
    role       text        not null,
    day        date        not null,
    content    text        not null check (length(content) <= 1000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    foreign key (studio_id, goal_id) references goals (studio_id, id) on delete cascade
);
create index goal_comments_by_day on goal_comments (studio_id, goal_id, day, id);
create index goal_comments_of_students on goal_comments (studio_id, student_id);
comment on table goal_comments is 'What is said about a goal.';
comment on column goal_comments.role is 'What the author was to the student at that time.';
call protect_by_studio('goal_comments');

create table achievements (
    studio_id   uuid        not null,
    id          uuid        not null,
    student_id  uuid        not null,
    author_id   uuid        not null,
    day         date        not null,
    title       text        not null check (length(title) <= 200),
    description text check (length(description) <= 2000),
    goal_id     uuid,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    primary key (studio_id, id),
    foreign key (studio_id, student_id) references students (studio_id, id) on delete cascade,
    foreign key (studio_id, goal_id) references goals (studio_id, id) on delete set null (goal_id)
);
create index achievements_by_day on achievements (studio_id, student_id, day, id);
create index achievements_by_goal on achievements (studio_id, goal_id) where goal_id is not null;
comment on table achievements is 'What a student has reached.';
comment on column achievements.goal_id is 'The goal that it came of.';
call protect_by_studio('achievements');
