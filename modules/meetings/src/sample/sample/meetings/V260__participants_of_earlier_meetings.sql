-- the meetings of earlier years had the offices that the later ones of their series have
insert into meetings_meeting_participant (meeting_id, office_id)
  select m.id, p.office_id
  from meetings_meeting m
    join meetings_meeting x on x.series_id = m.series_id
    join meetings_meeting_participant p on p.meeting_id = x.id
  where not exists (select 1 from meetings_meeting_participant q where q.meeting_id = m.id)
  group by m.id, p.office_id;
