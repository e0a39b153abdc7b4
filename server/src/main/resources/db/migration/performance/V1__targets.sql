-- Declared targets, what was changed in them, their submitted versions, adapted templates and the library of indicators.
-- Amounts are whole fen. What projects and organizations are called is kept with the target and brought up to date when told.

create table target (
    id               uuid primary key,
    kind             text        not null check (kind in ('PROJECT', 'DEPARTMENT')),
    title            text        not null, -- name of the project or department
    path             text        not null collate "C",
    fiscal_year      int         not null,
    division_code    text        not null default '',
    owner_id         uuid        not null,
    project_id       uuid, -- null for a department
    project_code     text        not null default '',
    unit_id          uuid        not null, -- of a department the department itself
    department_id    uuid        not null,
    division_id      uuid, -- null where the tree has none above
    places           jsonb       not null, -- unit, department and division as {id, path, code, name}
    first_year       int         not null, -- of the project: what the implementation period is
    last_year        int         not null,
    template_id      text        not null,
    template_version int         not null,
    fields           jsonb       not null default '{}',
    goals            jsonb       not null default '{}',
    annual_fen       bigint, -- total of the year, of the whole period: as in the money or tasks below
    whole_fen        bigint,
    revision         int         not null default 0,
    round            int         not null default 1, -- as the workflow counts
    state            text        not null default 'DRAFT' check (state in ('DRAFT', 'UNDER_REVIEW', 'RETURNED', 'APPROVED')),
    step             int         not null default 0,
    blocking         int, -- findings of the last look; null: nobody looked
    advisory         int,
    example          boolean     not null default false, -- shown to others as a good example
    provenance       jsonb, -- the file it was imported from
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    changed_by       uuid        not null,
    changed_name     text        not null default '',
    deleted_at       timestamptz,
    search           text[]      not null default '{}',
    check ((kind = 'PROJECT') = (project_id is not null))
);
create unique index target_of_project on target (project_id, fiscal_year) where deleted_at is null and project_id is not null;
create unique index target_of_department on target (department_id, fiscal_year) where deleted_at is null and kind = 'DEPARTMENT';
-- Carries what lists are ordered by and totals count, for the rows themselves are wide.
create index target_listed on target (fiscal_year, path) include (id, title, kind, state, template_id, annual_fen)
    where deleted_at is null;
create index target_changed on target (fiscal_year, changed_at desc, id) where deleted_at is null;
create index target_path on target (path);
create index target_owner on target (owner_id) where deleted_at is null;
create index target_template on target (template_id, template_version);
create index target_searched on target using gin (search);
create index target_deleted on target (deleted_at) where deleted_at is not null;
create index target_examples on target (fiscal_year, id) where example and deleted_at is null;

create table target_funding (
    target_id  uuid   not null references target on delete cascade,
    period     text   not null,
    source     text   not null,
    amount_fen bigint not null,
    primary key (target_id, period, source)
);

-- A row of the grid: both periods. Positions order the rows of one second level and leave gaps.
create table target_indicator (
    target_id      uuid   not null references target on delete cascade,
    id             uuid   not null,
    category       text   not null,
    type           text   not null,
    position       bigint not null,
    whole_name     text   not null default '',
    whole_value    text   not null default '',
    whole_standard text   not null default '',
    name           text   not null default '', -- of the year
    value          text   not null default '',
    standard       text   not null default '',
    library_id     uuid,
    source_target  uuid, -- gathered from this row of a project
    source_row     uuid,
    source_title   text   not null default '',
    source_digest  text   not null default '', -- of what the source said when it was gathered
    revision       int    not null default 0, -- of the target when it was last changed
    primary key (target_id, id)
);
create index target_indicator_ordered on target_indicator (target_id, category, type, position);

create table target_task (
    target_id         uuid   not null references target on delete cascade,
    id                uuid   not null,
    position          bigint not null,
    name              text   not null default '',
    content           text   not null default '',
    total_fen         bigint,
    appropriation_fen bigint,
    other_fen         bigint,
    project_ids       uuid[] not null default '{}',
    kind              text   not null check (kind in ('PROJECTS', 'BASIC', 'OTHER')),
    revision          int    not null default 0,
    primary key (target_id, id)
);

-- Every accepted change: for those who have the form open, for conflicts, for the history of a cell.
create table target_change (
    target_id   uuid        not null references target on delete cascade,
    revision    int         not null,
    made_at     timestamptz not null,
    person_id   uuid        not null,
    person_name text        not null default '',
    changes     jsonb       not null,
    primary key (target_id, revision)
);

-- What was submitted or approved, whole.
create table target_version (
    target_id   uuid        not null references target on delete cascade,
    number      int         not null,
    round       int         not null,
    occasion    text        not null check (occasion in ('SUBMITTED', 'APPROVED', 'ADJUSTED', 'IMPORTED')),
    reason      text        not null default '',
    made_at     timestamptz not null,
    person_id   uuid        not null,
    person_name text        not null default '',
    revision    int         not null,
    content     jsonb       not null,
    primary key (target_id, number)
);

-- Adapted copies of the shipped templates; a version is never changed once it is there.
create table template (
    id            text        not null,
    version       int         not null check (version > 0),
    path          text        not null collate "C", -- for which part of the tree
    from_year     int         not null,
    to_year       int,
    division_code text        not null default '',
    name          text        not null,
    variant       text        not null,
    based_on      text        not null,
    content       jsonb       not null,
    state         text        not null check (state in ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
    revision      int         not null default 0,
    owner_id      uuid        not null,
    changed_at    timestamptz not null,
    changed_name  text        not null default '',
    primary key (id, version)
);
create index template_of_place on template (path, from_year);

-- What findings of a check do at a door. Without a line: errors block, others advise.
create table effect (
    door          text not null check (door in ('SUBMISSION')),
    check_id      text not null,
    path          text not null collate "C",
    fiscal_year   int  not null default 0, -- 0: every year
    effect        text not null check (effect in ('BLOCKING', 'ADVISORY')),
    reason        text not null check (reason <> ''),
    division_code text not null default '',
    owner_id      uuid not null,
    changed_at    timestamptz not null,
    primary key (door, check_id, path, fiscal_year)
);

create table library_indicator (
    id            uuid primary key,
    path          text        not null collate "C", -- who may use it: everybody below
    division_code text        not null default '',
    owner_id      uuid        not null,
    fiscal_year   int         not null default 0,
    category      text        not null,
    type          text        not null,
    name          text        not null check (name <> ''),
    explanation   text        not null default '',
    formula       text        not null default '',
    direction     text        not null default '' check (direction in ('', 'HIGHER', 'LOWER', 'EXACT')),
    unit          text        not null default '',
    value         text        not null default '', -- typical
    standard      text        not null default '',
    basis         text        not null default '',
    sector        text        not null default '', -- functional class, 3 digits; empty: all
    project_kind  text        not null default '', -- empty: all
    keywords      text        not null default '',
    source        text        not null default '',
    times_used    int         not null default 0,
    revision      int         not null default 0,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    deleted_at    timestamptz,
    search        text[]      not null default '{}'
);
create index library_searched on library_indicator using gin (search);
create index library_listed on library_indicator (category, type, times_used desc, id) where deleted_at is null;
create index library_named on library_indicator (name text_pattern_ops) where deleted_at is null;
create index library_path on library_indicator (path);
