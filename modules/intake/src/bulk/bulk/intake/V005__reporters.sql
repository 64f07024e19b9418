insert into intake_reporter (report_id, name, title, phone)
select id, elt(1 + id % 6, '易小姐', '溫老師', '史護理師', '倪先生', '湯社工', '詹里長'), elt(1 + id % 6, null, '導師', '護理師', null, '社工', '里長'), concat('02-5550', lpad(id % 10000, 4, '0'))
from intake_report where id >= 5000000 and id % 5 > 0;
