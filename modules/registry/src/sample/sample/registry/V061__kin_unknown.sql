-- the second wife of the first husband: nothing but that she is there
insert into registry_person (sex) values ('FEMALE');
