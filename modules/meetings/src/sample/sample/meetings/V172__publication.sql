-- the newest minutes of that series that were sent are public
insert into meetings_publication (meeting_id, minutes_id, state, title, place, chair, held_at, standing_of, asked_by, asked_by_name, asked_at, decided_by_name, decided_at)
  select m.id, v.id, 'PUBLISHED', m.title, m.place, concat_ws(' ', m.chair_name, m.chair_title), m.starts_at, m.id, a.id, a.name, m.starts_at + interval 10 day, '示範主管', m.starts_at + interval 11 day
  from meetings_minutes v join meetings_meeting m on m.id = v.meeting_id join meetings_series s on s.id = m.series_id
    join identity_account a on a.office_id = s.lead_office_id
  where s.publishes and m.sensitivity = 0 and v.state <> 'REVIEW'
    and v.number = (select max(w.number) from meetings_minutes w where w.meeting_id = m.id)
  order by m.starts_at desc, a.id limit 1;
