-- Tables of 项目库; the owner of the module writes them here.
select 1;
