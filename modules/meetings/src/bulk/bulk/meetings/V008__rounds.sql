-- The round of each series' latest meeting is open; the others are history.
insert into meetings_round (id, series_id, meeting_id, opened_on, due_on, state)
select id, series_id, id, date(starts_at), if(id > 499940 + 300 * ${tenths}, curdate() + interval 3 day, date(starts_at) + interval 14 day),
  if(id > 499940 + 300 * ${tenths}, 'OPEN', 'CLOSED')
from meetings_meeting where id > 500000 and id <= 500000 + 300 * ${tenths};
