-- Characters of the minutes that the font of their PDF does not have, found once and told wherever the PDF is offered.
alter table meetings_minutes add column if not exists missing_glyphs varchar(400) null;
