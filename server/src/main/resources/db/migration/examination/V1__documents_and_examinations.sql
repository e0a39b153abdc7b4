-- Documents uploaded for checking, their versions, what examinations came to, and what people decided about findings.

create table document (
    id                    uuid primary key,
    name                  text        not null check (name <> ''),
    recognized_department text        not null default '',
    recognized_division   text        not null default '', -- the name of the place as the document says it
    recognized_kind       text        not null default '',
    recognized_year       int,
    corrected_department  text, -- null: as recognized
    corrected_division    text,
    corrected_kind        text,
    corrected_year        int,
    department            text generated always as (coalesce(corrected_department, recognized_department)) stored,
    division              text generated always as (coalesce(corrected_division, recognized_division)) stored,
    kind                  text generated always as (coalesce(corrected_kind, recognized_kind)) stored,
    fiscal_year           int generated always as (coalesce(corrected_year, recognized_year)) stored,
    current_version       int         not null default 0, -- number of the newest version
    revision              int         not null default 0, -- counts changes, for optimistic locking
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    deleted_at            timestamptz,
    owner_id              uuid        not null,
    division_code         text        not null default '',
    path                  text        not null default '/' collate "C" -- where it is in the tree of organizations
);
create index document_at on document (path);
create index document_listed on document (changed_at, id) where deleted_at is null;
create index document_of_department on document (department, fiscal_year) where deleted_at is null;

-- Pairs of neighbouring characters: Chinese has no words to index, and a pair is enough to find a part of a name.
create function character_pairs(content text) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(lower(content), i, 2)), '{}')
            from generate_series(1, length(content) - 1) as i);
create index document_searched on document using gin (character_pairs(name || ' ' || department || ' ' || division));

create table document_version (
    id            uuid primary key,
    document_id   uuid        not null references document on delete cascade,
    number        int         not null check (number > 0),
    sha256        bytea       not null references platform.stored_file,
    file_name     text        not null,
    folder        text        not null default '', -- where it stood in a dropped folder
    size_bytes    bigint      not null,
    media         text        not null check (media in ('TEXT', 'XLSX', 'DOCX', 'OTHER')),
    request_id    uuid unique, -- made by the client: the same upload repeated is answered, not repeated
    uploaded_at   timestamptz not null,
    owner_id      uuid        not null,
    division_code text        not null default '',
    fiscal_year   int,
    unique (document_id, number)
);
create index document_version_content on document_version (sha256);

create table document_set (
    id            uuid primary key,
    name          text        not null,
    bond          text        not null, -- BondKind of checks.together
    state         text        not null check (state in ('PROPOSED', 'CONFIRMED', 'DISSOLVED')),
    reason        text        not null default '', -- why these documents belong together
    examined_as   text        not null default '', -- stamp of the members as they were examined together
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    owner_id      uuid        not null,
    division_code text        not null default '',
    fiscal_year   int
);

create table document_set_member (
    set_id      uuid not null references document_set on delete cascade,
    document_id uuid not null references document on delete cascade,
    role        text not null default '',
    primary key (set_id, document_id)
);
create index document_set_member_document on document_set_member (document_id);

-- Documents that a person took out of a set: they are not proposed for it again.
create table document_set_left_out (
    set_id      uuid not null references document_set on delete cascade,
    document_id uuid not null references document on delete cascade,
    primary key (set_id, document_id)
);

-- One examination of one version of a document, or of a set. It appears complete or not at all.
create table examination (
    id              uuid primary key,
    version_id      uuid references document_version on delete cascade,
    set_id          uuid references document_set on delete cascade,
    outcome         text        not null check (outcome in ('EXAMINED', 'REFUSED')),
    refusal         text        not null default '', -- why the file could not be read, in Chinese
    refusal_remedy  text        not null default '',
    no_budget       boolean     not null default false, -- nothing of a budget was found in it
    errors          int         not null default 0,
    warnings        int         not null default 0,
    infos           int         not null default 0,
    relations_held  int         not null default 0,
    relations_broken int        not null default 0,
    not_checked     int         not null default 0,
    amounts_bound   int         not null default 0,
    amounts_total   int         not null default 0,
    prose_bound     int         not null default 0,
    prose_total     int         not null default 0,
    read_micros     bigint      not null default 0,
    recognize_micros bigint     not null default 0,
    examine_micros  bigint      not null default 0,
    program_versions jsonb      not null default '{}',
    document_key    text        not null default '', -- what it takes to find documents that belong together (DocumentKey as a line)
    headlines       text        not null default '', -- total, basic and project expenditure, three public expenses as printed (Headlines as a text)
    finished_at     timestamptz not null,
    owner_id        uuid        not null,
    division_code   text        not null default '',
    fiscal_year     int,
    check ((version_id is null) <> (set_id is null))
);
create index examination_of_version on examination (version_id, finished_at desc);
create index examination_of_set on examination (set_id, finished_at desc);

-- What the browser is given as it is: compressed JSON, never changed.
create table examination_part (
    examination_id uuid  not null references examination on delete cascade,
    kind           text  not null check (kind in ('VIEW', 'FINDINGS', 'RELATIONS')),
    gzip           bytea not null,
    primary key (examination_id, kind)
);

-- As much of a finding as lists, counts and marks need.
create table finding (
    examination_id uuid not null references examination on delete cascade,
    ordinal        int  not null,
    check_id       text not null,
    category       text not null,
    severity       text not null check (severity in ('ERROR', 'WARNING', 'INFO')),
    fingerprint    text not null,
    content        text not null, -- changes when the figures change: an acceptance then reopens (FindingContent)
    part_title     text not null default '',
    message        text not null,
    primary key (examination_id, ordinal)
);
create index finding_of_check on finding (check_id);

-- What somebody decided about a finding of a document; the newest one counts, the older ones are its history.
create table mark (
    id            bigint generated always as identity primary key,
    document_id   uuid        references document on delete cascade,
    set_id        uuid        references document_set on delete cascade,
    version_id    uuid        references document_version on delete set null, -- in whose examination it was shown; null for a set
    fingerprint   text        not null,
    content       text        not null, -- of the finding when it was marked
    kind          text        not null check (kind in ('CORRECTED', 'ACCEPTED', 'NOT_AN_ERROR', 'WITHDRAWN')),
    reason        text        not null default '',
    check_id      text        not null default '',
    message       text        not null default '', -- what the finding said then
    made_at       timestamptz not null,
    owner_id      uuid        not null,
    division_code text        not null default '',
    fiscal_year   int,
    check ((document_id is null) <> (set_id is null)),
    check (kind <> 'ACCEPTED' or reason <> '')
);
create index mark_of_document on mark (document_id, fingerprint, id desc);
create index mark_of_set on mark (set_id, fingerprint, id desc);

create table saved_view (
    id            uuid primary key,
    name          text        not null check (name <> ''),
    query         jsonb       not null,
    created_at    timestamptz not null,
    owner_id      uuid        not null,
    division_code text        not null default '',
    fiscal_year   int,
    unique (owner_id, name)
);

-- For every finding about which something was decided: whether that still holds. The newest decision counts, as long as the
-- figures are those it was made about. A correction is believed until the next version shows whether it was made; in a set,
-- until one of its documents has a new version.
create view decided_finding as
select f.examination_id, f.ordinal, m.id as mark_id, m.kind,
       m.kind <> 'WITHDRAWN' and m.content = f.content
           and case when m.kind <> 'CORRECTED' then true
                    when e.set_id is null then coalesce(w.document_id = v.document_id and w.number >= v.number, false)
                    else m.made_at >= (
                        select max(x.uploaded_at)
                        from document_set_member s join document_version x on x.document_id = s.document_id
                        where s.set_id = e.set_id)
               end as in_force
from finding f
join examination e on e.id = f.examination_id
left join document_version v on v.id = e.version_id
cross join lateral (
    select k.id, k.kind, k.content, k.made_at, k.version_id
    from mark k
    where k.fingerprint = f.fingerprint and (k.document_id = v.document_id or k.set_id = e.set_id)
    order by k.id desc
    limit 1
) m
left join document_version w on w.id = m.version_id;

-- What lists and overviews show of a document or set. Derived from the tables above by Standings, in the transaction of
-- whatever changed them; nothing is lost when it is built anew.
create table standing (
    subject_id     uuid primary key, -- a document or a set
    document_id    uuid references document on delete cascade,
    set_id         uuid references document_set on delete cascade,
    version_id     uuid, -- the newest one of a document
    versions       int         not null default 0,
    media          text        not null default 'OTHER',
    size_bytes     bigint      not null default 0,
    examination_id uuid, -- the newest one of that version or set
    outcome        text        not null default '' check (outcome in ('', 'EXAMINED', 'REFUSED')),
    examined_at    timestamptz,
    errors         int         not null default 0,
    warnings       int         not null default 0,
    infos          int         not null default 0,
    open_errors    int         not null default 0, -- without those about which something was decided that holds
    open_warnings  int         not null default 0,
    open_infos     int         not null default 0,
    amounts_bound  int         not null default 0,
    amounts_total  int         not null default 0,
    prose_bound    int         not null default 0,
    prose_total    int         not null default 0,
    check ((document_id is null) <> (set_id is null) and subject_id = coalesce(document_id, set_id))
);
create index standing_of_version on standing (version_id);
create index standing_errors on standing (open_errors, open_warnings, open_infos, subject_id);
create index standing_warnings on standing (open_warnings, open_errors, subject_id);

-- Findings of the newest examination of a document by check; of deleted documents none, so that nobody need ask.
create table standing_check (
    subject_id    uuid not null references standing on delete cascade,
    check_id      text not null,
    errors        int  not null,
    warnings      int  not null,
    infos         int  not null,
    open_errors   int  not null,
    open_warnings int  not null,
    open_infos    int  not null,
    primary key (subject_id, check_id)
);
create index standing_check_of_check on standing_check (check_id);

-- Documents that changed since sets were last proposed.
create table document_changed (
    document_id uuid primary key
);
