-- every third report names a child too
insert into intake_reported_person (report_id, position, name, sex, born_on, role, subject)
select r.id, 1, concat(elt(1 + r.id % 10, '陳', '林', '黃', '張', '李', '王', '吳', '劉', '蔡', '楊'), '小', substr('安樂宇晴恩妤睿萱軒語', 1 + r.id div 10 % 10, 1)),
  if(r.id % 2, 'MALE', 'FEMALE'), date(r.received_at) - interval crc32(concat('c', r.id)) % 6570 day, 'CHILD', false
from intake_report r where r.id >= 5000000 and r.id % 3 = 0;
