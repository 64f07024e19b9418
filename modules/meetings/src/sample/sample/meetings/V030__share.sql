-- One answer is shared out to a colleague of the same office.
insert into meetings_share (answer_id, office_id, person, words, state, asked_by, asked_at)
select a.id, a.office_id, null, '請補充本週系統測試的結果，三行即可。', 'ASKED', '施承恩', utc_timestamp(3)
from meetings_answer a
join meetings_round r on r.id = a.round_id and r.state = 'OPEN'
where a.state in ('NONE', 'DRAFT')
order by a.id
limit 1;
