-- Who decided what findings do.
alter table effect add column changed_name text not null default '';
