insert ignore into ${trail}.trail_shown (record_id, act_id)
select one.id, t.id
from ${trail}.trail_act t
join json_table(if(json_valid(concat('[', t.shown_ids, ']')), concat('[', t.shown_ids, ']'), '[]'),
  '$[*]' columns (id bigint path '$')) one
where t.shown_ids <> '';
