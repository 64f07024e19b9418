-- One request inside an office: a colleague is asked for figures.
insert into meetings_share (answer_id, office_id, person, words, state, asked_by, asked_at)
select a.id, a.office_id, '李組員', '請提供安置處所數與使用人次。', 'ASKED', '承辦人', utc_timestamp() - interval 1 day
from meetings_answer a
join meetings_round r on r.id = a.round_id and r.state = 'OPEN'
where a.state = 'DRAFT' and not exists (select 1 from meetings_share there where there.answer_id = a.id);
