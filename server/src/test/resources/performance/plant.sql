-- Plants a declaration for each project, in its first year, and moves them along the steps of a chain :chain of the place
-- :top, whose path it is. The chain is its own, for the shipped one is stored when somebody first asks for it.
insert into performance.target (id, kind, title, path, fiscal_year, division_code, owner_id, project_id, project_code, unit_id,
    department_id, places, first_year, last_year, template_id, template_version, fields, goals, annual_fen, whole_fen,
    revision, state, step, created_at, changed_at, changed_by, changed_name, search)
select gen_random_uuid(), 'PROJECT', p.name, p.path, p.fiscal_year, p.division_code, p.owner_id, p.id, p.code, p.unit_id,
    p.department_id,
    jsonb_build_object(
        'unit', jsonb_build_object('id', u.id, 'path', u.path, 'code', u.code, 'name', u.name),
        'department', jsonb_build_object('id', d.id, 'path', d.path, 'code', d.code, 'name', d.name),
        'division', jsonb_build_object('id', v.id, 'path', v.path, 'code', v.code, 'name', v.name)),
    p.fiscal_year, p.last_year, 'A', 1,
    jsonb_build_object('OVERVIEW', repeat('本项目用于改善设施条件，保障正常运转。', 8)),
    jsonb_build_object('ANNUAL', '完成年度任务，' || repeat('质量达到要求，', 6) || '群众满意。'),
    p.total_fen, p.total_fen, 3, s.state, s.step, p.created_at, p.changed_at, p.owner_id, '周明',
    platform.search_grams(p.name || E'\n' || p.code || E'\n' || u.name || E'\n' || d.name)
from projects.project p
join organization.node u on u.id = p.unit_id
join organization.node d on d.id = p.department_id
join organization.node v on v.kind = 'DIVISION' and v.division_code = p.division_code and starts_with(p.path, v.path)
cross join lateral (select (hashtext(p.id::text) & 15) as h) h
cross join lateral (select case when h < 5 then 'DRAFT' when h < 11 then 'UNDER_REVIEW' when h < 12 then 'RETURNED' else 'APPROVED' end as state,
    case when h < 5 then 0 when h < 8 then 1 when h < 10 then 2 when h = 10 then 3 when h < 12 then 0 else 4 end as step) s
where starts_with(p.path, :top);

insert into workflow.chain (id, kind, variant, path, fiscal_year, name, created_at, changed_at, owner_id)
values (cast(:chain as uuid), 'TARGET', '', :top, 0, '绩效目标申报审核流程', now(), now(),
    '00000000-0000-0000-0000-000000000009');
insert into workflow.chain_step (chain_id, number, name, role, level)
values (cast(:chain as uuid), 0, '填报', 'UNIT_CLERK', 'UNIT'),
    (cast(:chain as uuid), 1, '主管部门审核', 'DEPARTMENT_REVIEWER', 'DEPARTMENT'),
    (cast(:chain as uuid), 2, '财政业务处室审核', 'FINANCE_BUSINESS_REVIEWER', 'DIVISION'),
    (cast(:chain as uuid), 3, '财政绩效处室审核', 'FINANCE_PERFORMANCE_REVIEWER', 'DIVISION');
insert into workflow.subject (kind, id, variant, title, amount_fen, path, department_path, fiscal_year, made_by, owner_id, division_code,
    chain_id, step, step_name, step_role, step_path, state, round, moved_at)
select 'TARGET', t.id, 'PROJECT', t.title, coalesce(t.annual_fen, 0), t.path, regexp_replace(t.path, '[^/]+/$', ''), t.fiscal_year,
    t.owner_id, t.owner_id, t.division_code, c.id, s.number, s.name, s.role,
    case s.level when 'UNIT' then t.path when 'DEPARTMENT' then regexp_replace(t.path, '[^/]+/$', '') else regexp_replace(t.path, '[^/]+/[^/]+/$', '') end,
    t.state, 1, t.changed_at
from performance.target t
join workflow.chain c on c.id = cast(:chain as uuid)
join workflow.chain_step s on s.chain_id = c.id and s.number = least(t.step, 3)
where starts_with(t.path, :top);
