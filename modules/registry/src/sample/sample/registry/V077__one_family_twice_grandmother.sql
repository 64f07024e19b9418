insert into registry_person (name, sex, born_on)
select '邱陳月英', 'FEMALE', curdate() - interval 71 year - interval 20 day from dual
where not exists (select 1 from registry_person where name = '邱陳月英');
