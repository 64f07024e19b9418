update intake_report_party p join intake_report r on r.id = p.record_id set p.received_at = r.received_at, p.kind = r.kind, p.state = r.state;
