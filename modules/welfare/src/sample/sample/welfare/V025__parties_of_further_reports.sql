insert ignore into intake_report_party (record_id, office_id, part)
values (900112, 10220, 'WINDOW'), (900112, 10221, 'RECEIVES'), (900113, 10220, 'WINDOW'), (900113, 10221, 'RECEIVES');
