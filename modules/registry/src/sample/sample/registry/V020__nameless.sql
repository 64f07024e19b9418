-- a man whose name nobody knows yet: a person without a name is lawful
insert into registry_person (sex) values ('MALE');
