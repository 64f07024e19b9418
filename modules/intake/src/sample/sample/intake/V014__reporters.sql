-- invented people whose names nobody is shown
insert into intake_reporter (report_id, name, title, unit, phone)
select r.id, elt(1 + r.id % 6, '易小姐', '溫老師', '史護理師', '倪先生', '湯社工', '詹里長'), elt(1 + r.id % 6, null, '導師', '護理師', null, '社工', '里長'),
  null, concat('07-700', lpad(r.id % 10000, 4, '0')) from intake_report r where r.source_code <> 'A';
