-- Plants fictional projects: :count of them, spread over the units :paths with ids :units, departments :departments at
-- :departmentPaths. Everything follows from the number, so that a test can say what must be found.
with numbered as (
    select n, 1 + n % cardinality(:paths) as u,
        (array['PLANNED', 'PLANNED', 'RESERVED', 'COMPILING', 'EXECUTING', 'ENDED', 'TERMINATED'])[1 + n % 7] as state
    from generate_series(1, :count) n
), planted as (
    insert into projects.project (id, code, name, kind, nature, unit_id, path, department_id, department_path,
        division_code, fiscal_year, last_year, starts, ends, total_fen, flags, labels, state, admission, target_years,
        created_at, changed_at, changed_by, owner_id)
    select gen_random_uuid(), '990100' || (23 + n % 3)::text || '302P' || lpad(n::text, 9, '0'),
        (array['校舍维修', '河道清淤', '设备购置', '信息系统运行维护', '农村饮水安全', '课后服务', '防汛物资储备'])[1 + n % 7]
            || (array['一期', '二期', '项目', '补助'])[1 + n % 4] || n,
        (array['31', '32', '33', '221', '223'])[1 + n % 5], (array['ONE_OFF', 'RECURRENT', ''])[1 + n % 3],
        (:units)[u], (:paths)[u], (:departments)[u], (:departmentPaths)[u],
        '990100000', 2023 + n % 3, 2023 + n % 3 + n % 2, make_date(2023 + n % 3, 1, 1), make_date(2023 + n % 3 + n % 2, 12, 31),
        case when n % 11 = 0 then null else 100000::bigint * (n % 997 + 1) end,
        case when n % 4 = 0 then array['PROCUREMENT'] else '{}' end,
        case when n % 5 = 0 then array['教育保障', '乡村振兴'] when n % 5 = 1 then array['防灾减灾'] else '{}' end,
        state, case when state <> 'PLANNED' then 'ADMITTED' when n % 2 = 0 then 'WITH_DEPARTMENT' else 'NONE' end,
        case when n % 2 = 0 then array[2023 + n % 3] else '{}' end,
        timestamptz '2026-01-01 08:00+08' + n * interval '1 second', timestamptz '2026-01-01 08:00+08' + n * interval '1 second',
        '周明', '00000000-0000-0000-0000-000000000009'
    from numbered
    returning id, fiscal_year, last_year, total_fen
)
insert into projects.project_plan (project_id, year, source, amount_fen)
select id, y, s, coalesce(total_fen, 0) / 2
from planted, generate_series(fiscal_year, last_year) y, unnest(array['CITY', 'COUNTY']) s
