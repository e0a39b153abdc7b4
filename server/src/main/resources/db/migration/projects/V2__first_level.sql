-- Projects of level 1 are chosen as parents; there are few of them.
create index project_first_level on project (path, id) include (fiscal_year, last_year) where level = 1 and deleted_at is null;
