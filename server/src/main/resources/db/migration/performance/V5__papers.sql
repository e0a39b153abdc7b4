-- Ordered prints and imported documents.

create table print (
    id            uuid primary key,
    title         text        not null,
    form          text        not null check (form in ('DOCX', 'XLSX', 'PDF')),
    unit          text        not null default '', -- empty: that of each template
    contents      boolean     not null,
    target_ids    uuid[]      not null, -- in printed order
    path          text        not null collate "C",
    fiscal_year   int         not null,
    division_code text        not null default '',
    owner_id      uuid        not null,
    ordered_at    timestamptz not null,
    content       bytea -- SHA-256 of the file; null until it is made
);
create index print_of on print (owner_id, ordered_at desc);
create index print_path on print (path);

create table import (
    id            uuid primary key,
    file_name     text        not null,
    content       bytea       not null, -- SHA-256 of the file
    path          text        not null collate "C", -- below which projects and units are looked for
    fiscal_year   int         not null,
    division_code text        not null default '',
    owner_id      uuid        not null,
    made_at       timestamptz not null,
    forms         int -- how many were found; null until it was read
);
create index import_of on import (owner_id, made_at desc);
create index import_path on import (path);

-- The forms of an imported document that became declarations.
create table import_accepted (
    import_id   uuid        not null references import on delete cascade,
    number      int         not null,
    target_id   uuid        not null,
    accepted_at timestamptz not null,
    primary key (import_id, number)
);
