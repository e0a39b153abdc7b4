-- Signing in through a service of the administration (OpenID Connect), and limits by network address.

-- What was asked of the service, until the browser comes back from it: taken once.
create table service_sign_in (
    state_sha256 bytea primary key,
    nonce        text        not null,
    verifier     text        not null,
    return_to    text        not null,
    began_at     timestamptz not null
);
create index service_sign_in_begun on service_sign_in (began_at);

-- Whoever comes through the service need not have changed a password that somebody else made.
alter table session add by_service boolean not null default false;

-- Wrong passwords by the machine they came from, whatever the login.
create table sign_in_address (
    address  text primary key,
    failed   int         not null,
    began_at timestamptz not null
);
create index sign_in_address_begun on sign_in_address (began_at);

-- Secrets of devices are sealed from now on (53 bytes); plain ones of trial runs (20 bytes) are to be set up again.
update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = 0, revision = revision + 1
where octet_length(totp_secret) = 20;
