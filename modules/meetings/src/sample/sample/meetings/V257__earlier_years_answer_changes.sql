insert into meetings_answer_change (answer_id, to_state, note, text, changed_at, account_id, account_name)
select a.id, step.state, if(step.state = 'RETURNED', '請補充執行件數。', null), a.sent_text,
  case step.place when 1 then a.first_sent_at when 2 then a.first_sent_at + interval 1 day else a.sent_at end,
  x.id, if(step.state = 'RETURNED', x.name, a.sent_by)
from meetings_answer a
join meetings_round r on r.id = a.round_id
join meetings_meeting m on m.id = r.meeting_id and m.ordinal in (4, 6, 8, 10)
join identity_account x on x.sign_in_name = 'shejia.officer'
join (select 1 place, 'SENT' state union all select 2, 'RETURNED' union all select 3, 'SENT') step
  on step.place = 1 or a.times_returned > 0
where a.sent_at is not null;
