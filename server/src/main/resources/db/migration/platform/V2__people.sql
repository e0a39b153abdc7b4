-- People, what they may do where, and who is signed in. Paths are those of the tree of organizations, in collation C, so
-- that everything below a path is a range of an index.

create table account (
    id                  uuid primary key,
    login               text        not null unique check (login = lower(login) and login <> ''),
    name                text        not null check (name <> ''),
    path                text        not null default '/' collate "C",
    division_code       text        not null default '',
    state               text        not null check (state in ('ACTIVE', 'DISABLED')),
    password_digest     text        not null default '', -- with its method and parameters; empty: signs in by other means only
    password_changed_at timestamptz,
    must_change         boolean     not null default false, -- the password was made by somebody else
    totp_secret         bytea, -- RFC 6238
    totp_confirmed_at   timestamptz, -- null: not yet in force
    totp_last_step      bigint      not null default 0, -- a code is taken once only
    oidc_subject        text unique, -- issuer and subject of a sign-in service
    last_sign_in        timestamptz,
    created_at          timestamptz not null,
    revision            int         not null default 0
);
create index account_at_home on account (path);

-- So that an old password is not taken again.
create table past_password (
    account_id uuid        not null references account on delete cascade,
    digest     text        not null,
    left_at    timestamptz not null
);
create index past_password_of_account on past_password (account_id, left_at desc);

create table recovery_code (
    account_id uuid  not null references account on delete cascade,
    sha256     bytea not null,
    primary key (account_id, sha256)
);

-- Attempts by what was typed as login, whether there is such an account or not, so that nobody learns which there are.
create table sign_in_attempt (
    login        text primary key,
    failed       int         not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);

create table session (
    token_sha256 bytea primary key check (octet_length(token_sha256) = 32),
    id           uuid        not null unique,
    account_id   uuid        not null references account on delete cascade,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at      timestamptz not null,
    address      text        not null default '',
    agent        text        not null default ''
);
create index session_of_account on session (account_id, last_seen_at desc);
create index session_ending on session (ends_at);

-- Whoever knows one of these may make the first accounts; none once there are any.
create table set_up_code (
    sha256  bytea primary key,
    made_at timestamptz not null
);

create table person_right (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    role       text        not null check (role in (
        'UNIT_CLERK', 'UNIT_HEAD', 'DEPARTMENT_REVIEWER', 'FINANCE_BUSINESS_REVIEWER', 'FINANCE_PERFORMANCE_REVIEWER',
        'BUREAU_HEAD', 'AUDITOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')),
    path       text        not null collate "C",
    from_year  int         not null default 0, -- 0: from the beginning
    to_year    int         not null default 0, -- 0: without end
    stage      text check (stage in ('EXAMINATION', 'DECLARATION', 'ADMINISTRATION')), -- null: all
    granted_by uuid        not null,
    granted_at timestamptz not null,
    check (to_year = 0 or to_year >= from_year),
    unique nulls not distinct (account_id, role, path, from_year, to_year, stage)
);
create index person_right_at on person_right (path, role);

create table deputy (
    id           uuid primary key,
    principal_id uuid        not null references account on delete cascade,
    deputy_id    uuid        not null references account on delete cascade,
    from_day     date        not null,
    to_day       date        not null,
    named_by     uuid        not null,
    named_at     timestamptz not null,
    check (principal_id <> deputy_id),
    check (to_day >= from_day)
);
create index deputy_of on deputy (deputy_id);
create index deputy_for on deputy (principal_id);

-- Rights by who holds them: one's own, and between two days those of whom one stands in for. The three administrators are
-- kept apart, so their rights cannot be held by a deputy.
create view held_right as
select r.account_id as holder_id, r.id, r.role, r.path, r.from_year, r.to_year, r.stage,
       null::uuid as principal_id, null::text as principal_name, null::date as from_day, null::date as to_day
from person_right r
union all
select d.deputy_id, r.id, r.role, r.path, r.from_year, r.to_year, r.stage, p.id, p.name, d.from_day, d.to_day
from deputy d
join account p on p.id = d.principal_id and p.state = 'ACTIVE'
join person_right r on r.account_id = d.principal_id
where r.role not in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR');
