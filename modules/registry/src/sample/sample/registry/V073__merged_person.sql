-- A second record of 黃淑貞 became one with the first a month ago.
insert into registry_person (name, sex, gone_into)
select p.name, p.sex, p.id from registry_person p where p.name = '黃淑貞' and p.gone_into is null order by p.id limit 1;
