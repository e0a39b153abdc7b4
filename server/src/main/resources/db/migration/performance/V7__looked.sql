-- Which revision of a declaration the counts of findings are of; null: of none any more.
alter table target add column looked_revision int;
