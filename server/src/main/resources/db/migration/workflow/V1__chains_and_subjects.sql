-- Chains (送审流程), the things sent along them, who did what with them, and the season (申报季) in which that may be done.

-- A chain holds for a part of the tree from a fiscal year on, until a later year or a lower place has one of its own.
create table chain (
    id            uuid primary key,
    kind          text        not null check (kind <> ''),
    variant       text        not null default '', -- '': all things of the kind for which there is no chain of their own
    path          text        not null collate "C",
    fiscal_year   int         not null, -- 0: as shipped, from the beginning
    version       int         not null default 1, -- things under way keep the version they were sent along
    name          text        not null check (name <> ''),
    revision      int         not null default 0,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    retired_at    timestamptz, -- another version is in force
    owner_id      uuid        not null,
    division_code text        not null default ''
);
create unique index chain_in_force on chain (kind, variant, path, fiscal_year) where retired_at is null;

create table chain_step (
    chain_id uuid not null references chain on delete cascade,
    number   int  not null check (number >= 0), -- 0: filling in
    name     text not null check (name <> ''),
    role     text not null,
    level    text not null check (level in ('UNIT', 'DEPARTMENT', 'OFFICE', 'DIVISION')),
    optional boolean not null default false, -- left out where nobody holds the role
    opens    date, -- first day; null: from the opening of the season
    closes   date, -- last day; null: without end
    primary key (chain_id, number),
    check (number > 0 or not optional),
    check (opens is null or closes is null or opens <= closes)
);

-- A thing on its chain. Its step is the task of whoever holds step_role at step_path.
create table subject (
    kind            text        not null,
    id              uuid        not null,
    variant         text        not null,
    title           text        not null,
    amount_fen      bigint      not null default 0,
    path            text        not null collate "C",
    department_path text        not null collate "C",
    fiscal_year     int         not null,
    made_by         uuid        not null, -- never approves it
    owner_id        uuid        not null, -- whose open work it is: who made it, until it is handed over; never approves it
    division_code   text        not null default '',
    chain_id        uuid        not null references chain,
    step            int         not null check (step >= 0),
    step_name       text        not null,
    step_role       text        not null,
    step_path       text        not null collate "C",
    step_office     text        not null default '' collate "C", -- only people at home below it; '': all
    state           text        not null check (state in ('DRAFT', 'UNDER_REVIEW', 'RETURNED', 'APPROVED')),
    round           int         not null check (round > 0),
    submitted_by    uuid, -- who sent it in this round: never approves it
    last_kind       text, -- the newest move, as far as it can be taken back
    last_step       int,
    last_state      text,
    last_by         uuid,
    last_by_name    text        not null default '',
    moved_at        timestamptz not null, -- since when it is at this step
    opinion         text        not null default '', -- said with the newest move
    urges           int         not null default 0, -- how often it was urged at this step
    urged_at        timestamptz,
    revision        int         not null default 0,
    removed_at      timestamptz,
    primary key (kind, id),
    check (step > 0 or state in ('DRAFT', 'RETURNED')),
    check (step = 0 or state <> 'DRAFT'),
    check ((last_kind is null) = (last_step is null) and (last_kind is null) = (last_state is null))
);
create index subject_waiting on subject (step_role, fiscal_year, step_path) where removed_at is null and state <> 'APPROVED';
create index subject_below on subject (path, fiscal_year) where removed_at is null;
-- Carries what the progress of a season counts.
create index subject_counted on subject (fiscal_year, path)
    include (kind, department_path, chain_id, step, state, round, amount_fen) where removed_at is null;
create index subject_moved on subject (moved_at, id) where removed_at is null;
create index subject_searched on subject using gin (platform.search_grams(title));
create index subject_of_owner on subject (owner_id) where removed_at is null and state <> 'APPROVED';

-- Every move, for ever.
create table history (
    number      bigint      generated always as identity primary key,
    kind        text        not null,
    subject_id  uuid        not null,
    round       int         not null,
    move        text        not null,
    from_step   int         not null,
    from_name   text        not null,
    to_step     int         not null,
    to_name     text        not null,
    state       text        not null, -- after it
    opinion     text        not null default '',
    person_id   uuid        not null,
    person_name text        not null,
    acting_for  text        not null default '', -- name of whom the person stood in for
    happened_at timestamptz not null,
    since       timestamptz not null, -- since when it had been at the step before
    foreign key (kind, subject_id) references subject (kind, id)
);
create index history_of_subject on history (kind, subject_id, number);
create index history_of_person on history (person_id, happened_at);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'The history of moves is only added to'; end $$;
create trigger history_is_added_to before update or delete on history
    for each row execute function refuse_change();

-- The season in which things of a kind are declared and reviewed in a part of the tree. Without one there is no window.
create table season (
    id             uuid primary key,
    kind           text        not null,
    path           text        not null collate "C",
    fiscal_year    int         not null,
    state          text        not null check (state in ('OPEN', 'CLOSED')),
    note           text        not null default '',
    opened_at      timestamptz not null,
    opened_by_name text        not null,
    closed_at      timestamptz,
    closed_by_name text        not null default '',
    revision       int         not null default 0,
    owner_id       uuid        not null,
    division_code  text        not null default '',
    unique (kind, path, fiscal_year),
    check ((state = 'CLOSED') = (closed_at is not null))
);

-- Sending is permitted for a part of the tree although the window is over.
create table late_permission (
    id              uuid primary key,
    kind            text        not null,
    path            text        not null collate "C",
    fiscal_year     int         not null,
    until           date        not null, -- last day
    reason          text        not null check (reason <> ''),
    granted_at      timestamptz not null,
    granted_by_name text        not null,
    ended_at        timestamptz, -- taken back before its time
    owner_id        uuid        not null,
    division_code   text        not null default ''
);
create index late_permission_at on late_permission (kind, fiscal_year, path) where ended_at is null;

-- Which business office (业务处室) of the finance department reviews a department, from a fiscal year on.
create table office_assignment (
    department_path text        not null collate "C",
    fiscal_year     int         not null,
    office_path     text        not null collate "C", -- '': none from that year on
    changed_at      timestamptz not null,
    owner_id        uuid        not null,
    division_code   text        not null default '',
    primary key (department_path, fiscal_year)
);
