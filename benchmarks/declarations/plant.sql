-- Plants a fictional city for measuring, with the two files plant.sql that the server's tests share: 11 divisions, 660
-- departments, 3,234 units, :count projects and a declaration with 12 indicators for each of them, spread over the steps of a
-- chain; 300 people who fill in and one of each reviewing role, each with a session whose token is LOGIN-token; 20,000
-- library entries.
-- For psql, from the root of the repository, on a database on which the server has been started once; see benchmarks/README.md.
\set ON_ERROR_STOP on
set synchronous_commit = off;
set search_path = organization, pg_catalog;

-- The tree: /zc/ is the city, /zc/c1/ … its counties; departments and units below each.
create temp table place (id uuid, parent uuid, path text collate "C", depth int, kind text, code text, name text, division text);
insert into place select gen_random_uuid(), null, '/zc/', 1, 'DIVISION', '990100000', '云桥市', '990100000';
insert into place select gen_random_uuid(), c.id, '/zc/c' || to_hex(n) || '/', 2, 'DIVISION', '9901' || lpad(n::text, 2, '0') || '000',
    '云桥市第' || n || '县', '9901' || lpad(n::text, 2, '0') || '000'
from place c, generate_series(1, 10) n;
insert into place select gen_random_uuid(), d.id, d.path || 'f/', d.depth + 1, 'FINANCE_DEPARTMENT', '900', d.name || '财政局', d.division
from place d where d.kind = 'DIVISION';
insert into place select gen_random_uuid(), d.id, d.path || 'd' || lpad(n::text, 2, '0') || '/', d.depth + 1, 'COMPETENT_DEPARTMENT',
    (100 + n)::text, d.name || (array['教育', '水利', '民政', '交通', '农业农村', '卫生健康'])[1 + n % 6] || n || '局', d.division
from place d, generate_series(1, 60) n where d.kind = 'DIVISION';
insert into place select gen_random_uuid(), d.id, d.path || 'u' || n || '/', d.depth + 1, 'UNIT', d.code || lpad(n::text, 3, '0'),
    d.name || case when n = 1 then '（本级）' else '第' || n || '中心' end, d.division
from place d, generate_series(1, 5) n where d.kind = 'COMPETENT_DEPARTMENT' and (n < 5 or right(d.path, 2)::text <> '0/');
insert into organization.node (id, parent_id, path, depth, kind, code, name, valid_from, changed_at, owner_id, division_code)
select id, parent, path, depth, kind, code, name, 2020, now(), '00000000-0000-0000-0000-000000000009', division
from place order by depth;

-- Units for plant.sql: every unit with its department.
\set paths '(select array_agg(u.path order by u.path) from place u where u.kind = $$UNIT$$)'
\set units '(select array_agg(u.id order by u.path) from place u where u.kind = $$UNIT$$)'
\set departments '(select array_agg(u.parent order by u.path) from place u where u.kind = $$UNIT$$)'
\set departmentPaths '(select array_agg(d.path order by u.path) from place u join place d on d.id = u.parent where u.kind = $$UNIT$$)'
\i server/src/test/resources/projects/plant.sql
;
update projects.project p set division_code = u.division, target_years = array[p.fiscal_year] from place u where u.id = p.unit_id;

-- People: who fills in for a unit (load0 … load299), and one of each role for the whole city.
insert into platform.account (id, login, name, path, division_code, state, created_at)
select gen_random_uuid(), 'load' || row_number() over (order by path) - 1, '经办人' || row_number() over (order by path), path, division, 'ACTIVE', now()
from (select * from place where kind = 'UNIT' order by md5(path) limit 300) u;
insert into platform.account (id, login, name, path, division_code, state, created_at)
select gen_random_uuid(), lower(replace(role, '_', '-')) || '-load', '测量' || role, '/zc/', '990100000', 'ACTIVE', now()
from unnest(array['UNIT_CLERK', 'DEPARTMENT_REVIEWER', 'FINANCE_BUSINESS_REVIEWER', 'FINANCE_PERFORMANCE_REVIEWER', 'BUREAU_HEAD', 'AUDITOR']) role;
insert into platform.person_right (id, account_id, role, path, granted_by, granted_at)
select gen_random_uuid(), a.id,
    case when a.login ~ '^load\d' then 'UNIT_CLERK' else upper(replace(replace(a.login, '-load', ''), '-', '_')) end, a.path, a.id, now()
from platform.account a where a.login ~ '^load\d' or a.login like '%-load';
insert into platform.session (token_sha256, id, account_id, started_at, last_seen_at, ends_at)
select sha256((a.login || '-token')::bytea), gen_random_uuid(), a.id, now(), now() + interval '7 days', now() + interval '7 days'
from platform.account a where a.login ~ '^load\d' or a.login like '%-load';

-- A declaration for each project; the chain is the city's own.
\set top '''/zc/'''
\set chain '''00000000-0000-0000-0000-0000000000c1'''
\i server/src/test/resources/performance/plant.sql

insert into performance.target_indicator (target_id, id, category, type, position, name, value)
select t.id, gen_random_uuid(), (array['OUTPUT', 'OUTPUT', 'OUTPUT', 'COST', 'BENEFIT', 'SATISFACTION'])[1 + k % 6],
    (array['QUANTITY', 'QUALITY', 'TIMELINESS', 'ECONOMIC_COST', 'SOCIAL', 'RECIPIENT_SATISFACTION'])[1 + k % 6],
    1000 * k, (array['维修面积', '验收合格率', '完成时间', '成本控制数', '受益人数', '群众满意度'])[1 + k % 6] || k,
    (array['≥1200平方米', '≥98%', '2026年10月底前', '≤120万元', '≥3000人', '≥90%'])[1 + k % 6]
from performance.target t, generate_series(0, 11) k;
insert into performance.target_funding (target_id, period, source, amount_fen)
select id, 'ANNUAL', 'TOTAL', annual_fen from performance.target where annual_fen is not null;

insert into workflow.history (kind, subject_id, round, move, from_step, from_name, to_step, to_name, state, person_id, person_name, happened_at, since)
select 'TARGET', s.id, 1, 'SUBMIT', 0, '填报', 1, s.step_name, s.state, a.id, a.name, s.moved_at, s.moved_at
from workflow.subject s
join platform.account a on a.login = 'load' || (hashtext(s.id::text) & 255)
where s.step > 0;

-- A library of 20,000 indicators, most of them of the counties.
insert into performance.library_indicator (id, path, division_code, owner_id, category, type, name, value, times_used, created_at,
    changed_at, search)
select gen_random_uuid(), d.path, d.division, '00000000-0000-0000-0000-000000000009', 'OUTPUT', 'QUANTITY', w.name, '≥100', n % 50, now(), now(),
    platform.search_grams(w.name)
from generate_series(1, 20000) n
join (select path, division, row_number() over (order by path) as r from place where kind = 'DIVISION') d on d.r = 1 + n % 11
cross join lateral (select (array['维修', '新建', '培训', '补助', '巡查'])[1 + n % 5] || (array['面积', '人数', '数量', '里程'])[1 + n % 4] || n as name) w;
analyze;
