-- Cases of before: service began with the approval of its opening.
insert ignore into welfare_followup (case_id, rule_id, reading, from_on, to_on)
select b.case_id, r.id, r.reading, b.began_on, b.began_on + interval r.days day
from (select d.case_id, date(min(d.decided_at) + interval 8 hour) began_on from welfare_decision d
  where d.state = 'APPROVED' and d.outcome in ('OPEN', 'FOUND_SERVE') group by d.case_id) b
join welfare_followup_rule r on r.reading = 'AFTER_START' and b.began_on >= r.valid_from and (r.valid_to is null or b.began_on <= r.valid_to);
