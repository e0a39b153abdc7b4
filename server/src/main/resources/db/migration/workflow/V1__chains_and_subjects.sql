-- Tables of 流程; the owner of the module writes them here.
select 1;
