-- Of handovers before that: what their taker answers for and the leaver wrote.
insert ignore into welfare_handed_note (handed_id, visit_id)
select c.id, v.id from welfare_handover_case c join welfare_handover h on h.id = c.handover_id
  join welfare_visit v on v.case_id = c.case_id and v.answering_id = c.to_id and v.writer_id = h.from_id
  where c.undone = false;
