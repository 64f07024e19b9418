-- Reports that ended before clocks could end: nobody waits for their steps either.
update intake_clock c join intake_report r on r.id = c.report_id
set c.over_at = r.received_at, c.over_why = case r.end_reason
  when 'DUPLICATE' then '重複通報' when 'INVALID' then '無效通報' when 'WRONG' then '錯誤通報' else '單純諮詢' end
where r.state = 'ENDED' and c.over_at is null;
