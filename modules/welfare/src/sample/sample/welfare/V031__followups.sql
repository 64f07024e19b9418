-- As the portal writes them: from the approval of the opening, and from the end of what was served.
insert ignore into welfare_followup (case_id, rule_id, reading, from_on, to_on)
select b.case_id, r.id, r.reading, b.began_on, b.began_on + interval r.days day
from (select d.case_id, 'AFTER_START' reading, date(min(d.decided_at) + interval 8 hour) began_on from welfare_decision d
    where d.state = 'APPROVED' and d.outcome = 'OPEN' and d.case_id between 900001 and 900016 group by d.case_id
  union all select c.id, 'AFTER_END', c.ended_on from welfare_family_case c where c.state = 'CLOSED' and c.id between 900001 and 900016) b
join welfare_followup_rule r on r.reading = b.reading and b.began_on >= r.valid_from and (r.valid_to is null or b.began_on <= r.valid_to);
