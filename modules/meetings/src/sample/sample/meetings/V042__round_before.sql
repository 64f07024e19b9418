-- The round that ended lay before the meeting held last.
update meetings_round r
join meetings_meeting m on m.id = r.meeting_id and m.state = 'HELD'
set r.opened_on = curdate() - interval 84 day, r.due_on = curdate() - interval 70 day
where r.state = 'CLOSED';
