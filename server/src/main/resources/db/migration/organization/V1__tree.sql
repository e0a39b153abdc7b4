-- Tables of 机构; the owner of the module writes them here.
select 1;
