-- Tables of 绩效目标; the owner of the module writes them here.
select 1;
