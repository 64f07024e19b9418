-- an office once, in whatever parts it has
insert into intake_report_party (record_id, office_id, part, received_at, kind, state)
select id, lead_office_id, 'WINDOW', received_at, kind, state from intake_report where id >= 5000000
union all select id, entered_office_id, 'ENTERED', received_at, kind, state from intake_report where id >= 5000000 and entered_office_id <> lead_office_id
union all select id, office_id, 'RECEIVES', received_at, kind, state from intake_report
  where id >= 5000000 and office_id is not null and office_id not in (lead_office_id, entered_office_id);
