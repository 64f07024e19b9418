-- four working days from the day the county knew: a weekend between is not counted
update intake_clock c join intake_clock_rule u on u.id = c.rule_id and u.working
set c.due_at = timestamp(date(c.from_at + interval 8 hour)
  + interval (case weekday(date(c.from_at + interval 8 hour)) when 0 then 4 when 5 then 5 when 6 then 4 else 6 end + 1) day) - interval 8 hour
where c.paused_at is null;
