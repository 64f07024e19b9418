-- In each round what was open then was asked; most came in time, some late, two never.
insert into meetings_answer (round_id, tracked_item_id, office_id, part, state, text, sent_text, first_sent_at, sent_at, sent_by,
  times_returned)
select made.round, made.item, made.office, 'LEAD', if(made.moment is null, 'NONE', 'SENT'),
  if(made.moment is null, null, made.words), if(made.moment is null, null, made.words), made.moment,
  made.moment + interval if(made.back, 3, 0) day, if(made.moment is null, null, '示範主管'), if(made.moment is null, 0, made.back)
from (
  select r.id round, i.id item, i.lead_office_id office, concat('已依第', substring_index(i.number, '-', 1), '次會議決議辦理，並函知各機關。') words,
    (m.ordinal + right(i.number, 1)) % 5 = 0 back,
    case when (m.ordinal * 3 + right(i.number, 1) * 2) % 11 = 0 then null
      when (m.ordinal + right(i.number, 1) * 3) % (m.ordinal - 1) < 2 then timestamp(r.due_on + interval 4 day, '03:00:00')
      else timestamp(r.due_on - interval 1 day, '06:00:00') end moment
  from meetings_round r
  join meetings_meeting m on m.id = r.meeting_id and m.ordinal in (4, 6, 8, 10)
  join meetings_series s on s.id = r.series_id and s.short_name = '政策溝通平臺'
  join meetings_tracked_item i on i.series_id = s.id and i.number regexp '^(2|4|6|8|10)-'
    and i.adopted_on < r.opened_on and (i.released_on is null or i.released_on > r.due_on)
) made;
