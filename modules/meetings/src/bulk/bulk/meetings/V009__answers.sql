-- Three for each item; the last one of an open item is this round's and stands in one of the five states.
insert into meetings_answer (round_id, tracked_item_id, office_id, part, state, text, sent_text, sent_at, sent_by)
select made.round, made.id, made.office, 'LEAD', made.state,
  if(made.state = 'NONE', null, repeat('已依決議辦理。', 20)),
  if(made.state in ('SENT', 'RETURNED'), repeat('已依決議辦理。', 20), null),
  if(made.state in ('SENT', 'RETURNED'), utc_timestamp() - interval 1 day, null),
  if(made.state in ('SENT', 'RETURNED'), '示範', null)
from (
  select i.id, i.lead_office_id office,
    if(i.tracking = 'UNDER' and n.seq = 2, 499941 + 300 * ${tenths} + (i.meeting_id - 500001) % 60, 500001 + (i.meeting_id - 500001 + n.seq * 60) % (300 * ${tenths} - 60)) round,
    if(i.tracking = 'UNDER' and n.seq = 2, elt(1 + (i.id div 61) % 5, 'NONE', 'DRAFT', 'APPROVING', 'SENT', 'RETURNED'), 'SENT') state
  from meetings_tracked_item i join seq_0_to_2 n where i.id >= 500000
) made;
