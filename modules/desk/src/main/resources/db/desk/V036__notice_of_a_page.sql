-- What a record is called changes in every notice of its page.
alter table desk_notice add key if not exists of_page (page);
