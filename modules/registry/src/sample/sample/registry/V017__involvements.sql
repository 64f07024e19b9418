-- Who serves whom: one family with five offices, one with two that lead.
insert into registry_involvement (household_id, person_id, service_system, office_id, account_id, leads, began_on, ended_on)
select h.id, p.id, i.service_system, i.office_id, a.id, i.leads, curdate() - interval i.began day,
  if(i.ended is null, null, curdate() - interval i.ended day)
from (
  select 1 n, 1 no, null name, 'WELFARE' service_system, 10221 office_id, 'sanmin.worker' worker, 1 leads, 160 began, null ended
  union all select 2, 1, '林志遠', 'MENTAL_HEALTH', 10216, null, 0, 120, null
  union all select 3, 1, '林承恩', 'EDUCATION', 10203, null, 0, 90, null
  union all select 4, 1, null, 'EDUCATION', 10217, null, 0, 60, null
  union all select 5, 1, '陳美華', 'LABOUR', 10204, null, 0, 45, null
  union all select 6, 1, null, 'INTAKE', 10220, 'window.officer', 0, 163, 160
  union all select 7, 2, null, 'WELFARE', 10221, 'sanmin.worker2', 1, 40, null
  union all select 8, 2, '黃淑貞', 'MENTAL_HEALTH', 10216, null, 1, 75, null
  union all select 9, 3, null, 'WELFARE', 10221, 'sanmin.worker', 1, 200, null
  union all select 10, 3, '吳家豪', 'EDUCATION', 10203, null, 0, 150, null
  union all select 11, 4, null, 'WELFARE', 10223, 'fengshan.worker', 1, 30, null
  union all select 12, 5, null, 'WELFARE', 10223, 'fengshan.worker', 1, 400, 95
  union all select 13, 5, '蔡宜蓁', 'EDUCATION', 10203, null, 0, 380, 120
  union all select 14, 6, null, 'WELFARE', 10223, 'fengshan.worker', 1, 20, null
  union all select 15, 7, null, 'INTAKE', 10220, 'window.officer', 0, 1, null
  union all select 16, 8, '方思穎', 'PROTECTION', 10211, null, 1, 25, null
  union all select 17, 8, null, 'WELFARE', 10221, 'sanmin.worker', 0, 18, null
  union all select 18, 9, null, 'WELFARE', 10221, 'sanmin.worker2', 1, 66, null
  union all select 19, 10, null, 'WELFARE', 10223, 'fengshan.worker', 1, 90, null
  union all select 20, 11, null, 'WELFARE', 10223, 'fengshan.worker', 1, 12, null
  union all select 21, 11, '羅心怡', 'EDUCATION', 10203, null, 0, 10, null
  union all select 22, 12, null, 'WELFARE', 10221, 'sanmin.worker2', 1, 240, null
  union all select 23, 12, '邱玉珍', 'DRUGS', 10210, null, 0, 230, null
  union all select 24, 12, '邱品睿', 'POLICE', 10212, null, 0, 100, null
) i join registry_household h on h.number = concat('H', year(curdate()) - 1911, '-', lpad(i.no, 6, '0'))
join directory_office o on o.id = i.office_id
left join registry_person p on p.name = i.name
left join identity_account a on a.sign_in_name = i.worker
order by i.n;
