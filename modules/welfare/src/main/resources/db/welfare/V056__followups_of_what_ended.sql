-- The same for what was served and has ended.
insert ignore into welfare_followup (case_id, rule_id, reading, from_on, to_on)
select c.id, r.id, r.reading, c.ended_on, c.ended_on + interval r.days day
from welfare_family_case c
join welfare_followup_rule r on r.reading = 'AFTER_END' and c.ended_on >= r.valid_from and (r.valid_to is null or c.ended_on <= r.valid_to)
where c.state = 'CLOSED' and exists (select 1 from welfare_decision d where d.case_id = c.id and d.state = 'APPROVED'
  and d.outcome in ('OPEN', 'FOUND_SERVE'));
