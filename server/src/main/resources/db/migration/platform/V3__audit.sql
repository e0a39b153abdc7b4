-- Who changed what (审计), requests answered once, and what is attached to things. The schema is that of the module.

-- What a search over Chinese texts is narrowed by: every character of a text, every two neighbours, and of digits every
-- three, for pairs of digits stand in nearly every code. SearchGrams makes the same.
create function search_grams(content text) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(lower(content), i, n)), '{}')
            from generate_series(1, length(lower(content))) as i, generate_series(1, 3) as n
            where i + n - 1 <= length(lower(content)) and (n < 3 or substr(content, i, 3) ~ '^[0-9]{3}$'));

-- Written in the transaction of the change itself, and never touched again.
create table audit_entry (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    person_id     uuid        not null,
    person_name   text        not null default '', -- as it was then
    address       text        not null default '', -- from where; empty for the program's own work
    request_id    text        not null default '',
    subject_kind  text        not null,
    subject_id    text        not null,
    subject_title text        not null,
    path          text        not null collate "C",
    fiscal_year   int         not null,
    division_code text        not null default '',
    action        text        not null,
    before        text        not null, -- canonical JSON: keys in order, only what differs
    after         text        not null
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, id desc);
create index audit_entry_person on audit_entry (person_id, id desc);
create index audit_entry_path on audit_entry (path, id desc);
create index audit_entry_searched on audit_entry
    using gin (search_grams(subject_title || ' ' || action || ' ' || person_name));

-- The chain over committed entries, in the order in which they were found: one linker at a time appends to it.
create table audit_link (
    number   bigint primary key check (number > 0),
    entry_id bigint not null unique references audit_entry,
    digest   text   not null, -- the name of the digest
    hash     bytea  not null
);

-- Entries that are not in the chain yet; a linker takes them out in the transaction in which it links them.
create table audit_pending (
    entry_id bigint primary key references audit_entry
);

-- A guard against mistakes; against intent there is the chain. Only restoring a backup replaces the whole of it.
create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('mingzhang.restoring', true), '') <> 'on' then
        raise exception '审计记录不能修改或删除' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger unchanged before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_trail();
create trigger unchanged before update or delete or truncate on audit_link
    for each statement execute function refuse_change_of_trail();

-- Requests that were answered, so that the same again is answered and not repeated. Kept for some days.
create table answered_request (
    person_id     uuid        not null,
    id            uuid        not null, -- made by the client
    asked         bytea       not null, -- digest of method, address and body
    answered_at   timestamptz not null,
    status        int, -- null only within the transaction that works on it
    media_type    text,
    location      text,
    body          bytea, -- null when it was too large to be kept
    owner_id      uuid        not null,
    division_code text        not null default '',
    fiscal_year   int,
    primary key (person_id, id)
);
create index answered_request_age on answered_request (answered_at);

create table attachment (
    id            uuid primary key,
    subject_kind  text        not null,
    subject_id    text        not null,
    path          text        not null collate "C",
    fiscal_year   int         not null,
    file_name     text        not null,
    media_type    text        not null,
    sha256        bytea       not null references stored_file,
    size_bytes    bigint      not null,
    added_at      timestamptz not null,
    added_by      text        not null,
    removed_at    timestamptz,
    removed_by    text,
    owner_id      uuid        not null,
    division_code text        not null default ''
);
create index attachment_subject on attachment (subject_kind, subject_id, added_at);
create index attachment_path on attachment (path);
