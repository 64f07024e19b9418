-- 林承恩 stands a second time in another family of the same centre: somebody entered him again.
insert into registry_person (name, sex, born_on)
select p.name, p.sex, p.born_on from registry_person p where p.name = '林承恩' and p.gone_into is null order by p.id limit 1;
