-- The step names the other request by its number: its subject may become 密 any day.
update meetings_request_step s
  join meetings_county_request r on r.id = s.request_id
  join meetings_county_request t on t.id = r.merged_into
  set s.words = concat(t.year - 1911, coalesce(concat('-', t.number), ''))
where s.to_state = 'MERGED';
