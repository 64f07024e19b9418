insert into meetings_meeting_participant (meeting_id, office_id)
select m.id, p.office_id from meetings_meeting m
join meetings_series_participant p on p.series_id = m.series_id
where m.ordinal = 15 and m.state = 'PLANNED'
  and not exists (select 1 from meetings_meeting_participant there where there.meeting_id = m.id);
