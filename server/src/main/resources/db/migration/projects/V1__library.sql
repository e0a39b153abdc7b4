-- The project library (项目库): projects with their plans by year and fund source, their life, and what was changed of them.
-- The schema is that of the module; Flyway creates it. Money is in fen.

create table project (
    id              uuid primary key,
    code            text        not null unique collate "C", -- made once, never changed, never used again
    name            text        not null check (name <> ''),
    kind            text        not null, -- code of a ProjectKind of the year
    nature          text        not null default '',
    level           int         not null default 2 check (level in (1, 2)), -- 一级, 二级
    parent_id       uuid references project,
    unit_id         uuid        not null, -- organization.node
    path            text        not null collate "C", -- of the unit
    department_id   uuid, -- the competent department the unit belongs to
    department_path text        not null default '' collate "C",
    office_id       uuid, -- the office of the finance department that looks after it
    division_code   text        not null default '',
    fiscal_year     int         not null, -- of the first budget
    last_year       int         not null check (last_year >= fiscal_year), -- of the last one: by its end and its plan
    starts          date,
    ends            date,
    total_fen       bigint check (total_fen >= 0),
    duty            text        not null default '', -- 职能职责
    function_code   text        not null default '',
    special_fund    text        not null default '', -- 专项资金目录
    upper_code      text        not null default '', -- of the upper level's transfer project
    distribution    text        not null default '',
    leader          text        not null default '',
    phone           text        not null default '',
    flags           text[]      not null default '{}',
    labels          text[]      not null default '{}',
    state           text        not null
        check (state in ('PLANNED', 'RESERVED', 'COMPILING', 'EXECUTING', 'ENDED', 'TERMINATED')),
    admission       text        not null default 'NONE'
        check (admission in ('NONE', 'WITH_DEPARTMENT', 'WITH_FINANCE', 'ADMITTED')), -- with whom it waits
    proposed_by     uuid, -- who sent it for admission: he does not admit it
    copied_from     uuid references project,
    target_years    int[]       not null default '{}', -- for which performance targets are declared
    revision        int         not null default 1, -- counts changes, for optimistic locking
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      text        not null default '', -- name as it was then
    deleted_at      timestamptz,
    owner_id        uuid        not null,
    check (ends is null or starts is null or ends >= starts)
);
-- Carries what totals count, for the rows themselves are wide.
create index project_place on project (path, id)
    include (fiscal_year, last_year, total_fen, state, admission, kind, nature, department_path) where deleted_at is null;
create index project_put_away on project (path) include (fiscal_year, last_year) where deleted_at is not null;
create index project_labelled on project (changed_at) include (labels) where deleted_at is null and labels <> '{}';
create index project_changed on project (changed_at, id) where deleted_at is null;
create index project_named on project (name, id) where deleted_at is null;
create index project_coded on project (code, id) where deleted_at is null;
create index project_total on project (total_fen, id) where deleted_at is null;
create index project_parent on project (parent_id) where parent_id is not null;
create index project_copy on project (copied_from) where copied_from is not null;
create index project_owner on project (owner_id) where deleted_at is null;
create index project_searched on project using gin (platform.search_grams(name || ' ' || code));

-- Long texts apart, so that lists read narrow rows.
create table project_text (
    project_id uuid not null references project on delete cascade,
    key        text not null,
    content    text not null,
    primary key (project_id, key)
);

create table project_plan (
    project_id uuid   not null references project on delete cascade,
    year       int    not null,
    source     text   not null, -- FundingSource
    amount_fen bigint not null check (amount_fen >= 0),
    primary key (project_id, year, source)
);

-- The highest serial number that was given out behind a beginning of codes.
create table code_serial (
    prefix text   primary key collate "C",
    last   bigint not null
);

-- What was changed of a project, field by field; append only.
create table project_change (
    id          bigint generated always as identity primary key,
    project_id  uuid        not null references project on delete cascade,
    revision    int         not null, -- that the change made
    at          text        not null, -- the field: field/NAME, text/GROUNDS, plan/2026/CENTRAL
    before      text, -- null: nothing was there
    after       text,
    changed_at  timestamptz not null,
    person_id   uuid        not null,
    person_name text        not null
);
create index project_change_of on project_change (project_id, revision);

-- The life of a project; append only.
create table project_move (
    id          bigint generated always as identity primary key,
    project_id  uuid        not null references project on delete cascade,
    move        text        not null,
    from_state  text        not null,
    to_state    text        not null,
    admission   text        not null, -- with whom it waits afterwards
    reason      text        not null default '',
    made_at     timestamptz not null,
    person_id   uuid        not null,
    person_name text        not null
);
create index project_move_of on project_move (project_id, id);
