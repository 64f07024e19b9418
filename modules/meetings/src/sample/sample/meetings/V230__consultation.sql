-- Opinions on the draft of a commendation plan: sent to five offices for the meeting to come, half of them have replied; all invented.
insert into meetings_consultation (title, reason, edition, state, closes_at, takes_late, opened_at, meeting_id, county_code, lead_office_id, sensitivity, intended)
select '社會安全網績優人員表揚評選實施計畫（草案）', '為鼓勵第一線人員，擬自明年起辦理績優人員及團體表揚。請就推薦對象、名額與評選方式表示意見。', 1, 'OPEN',
  timestamp(curdate() + interval 4 day, '09:30:00'), true, timestamp(curdate() - interval 4 day, '02:00:00'), min(r.meeting_id), null, o.id, 0, 0
from directory_office o, meetings_round r where o.name = '衛生福利部社會及家庭署' and r.state = 'OPEN' group by o.id having min(r.meeting_id) is not null;
