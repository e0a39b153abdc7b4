-- Uploaded files, known by their content, and work to be done. The schema is that of the module; Flyway creates it.
-- Everything stored has owner, division and year from the beginning; until there are accounts the owner is the one person.

create table stored_file (
    sha256        bytea primary key check (octet_length(sha256) = 32),
    size_bytes    bigint      not null check (size_bytes >= 0),
    chunks        int         not null check (chunks >= 0),
    stored_at     timestamptz not null,
    owner_id      uuid        not null,
    division_code text        not null default '',
    fiscal_year   int
);

-- Pieces of at most one megabyte, so that neither writing nor reading holds a file in memory.
create table stored_file_chunk (
    sha256  bytea not null references stored_file on delete cascade,
    number  int   not null check (number >= 0),
    content bytea not null,
    primary key (sha256, number)
);

create table job (
    id               uuid primary key,
    kind             text        not null,
    subject_id       uuid        not null, -- what it works on; the kind says of which table
    batch_id         uuid        not null, -- jobs ordered together: one drop, one bulk action
    title            text        not null, -- what the user sees: usually a file name
    state            text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    stage            text        not null default '',
    steps_done       int         not null default 0,
    steps_total      int         not null default 0,
    turn             bigint      not null default 0, -- batches take turns: the lowest comes first, see Jobs
    attempt          int         not null default 0,
    cancel_requested boolean     not null default false,
    problem          text        not null default '', -- why it failed, in Chinese
    remedy           text        not null default '',
    worker           text        not null default '',
    created_at       timestamptz not null,
    started_at       timestamptz,
    heartbeat_at     timestamptz,
    finished_at      timestamptz,
    owner_id         uuid        not null,
    division_code    text        not null default '',
    fiscal_year      int,
    path             text        not null default '/' collate "C", -- where its owner is at home
    check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);
create index job_waiting on job (turn, created_at, id) where state = 'WAITING';
create index job_running on job (heartbeat_at) where state = 'RUNNING';
create index job_unfinished_turn on job (turn) where state in ('WAITING', 'RUNNING');
create index job_unfinished_batch on job (batch_id, turn) where state in ('WAITING', 'RUNNING');
create index job_batch on job (batch_id, created_at);
create index job_recent on job (created_at desc);
create index job_subject on job (subject_id, created_at desc);
create index job_not_done on job (kind, subject_id, created_at desc) where state <> 'DONE';
-- One piece of work at a time on one thing.
create unique index job_unfinished on job (kind, subject_id) where state in ('WAITING', 'RUNNING');
