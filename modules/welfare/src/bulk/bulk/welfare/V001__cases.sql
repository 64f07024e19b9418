-- 9,000 cases of three years for each tenth of a country, ids from 5,000,000 on: the first report of each family opened
-- one. The newest two fifths are served (the last of them wait for a worker or for the assessment), the others closed or
-- not opened.
insert into welfare_family_case (id, number, county_code, lead_office_id, sensitivity, household_id, person_id, report_id, report_number,
  known_at, opened_at, state, grade, worker_id, worker_name, assigned_on, due_at, due_step, visit_on, ended_on)
select 5000000 + c.n, concat('F-', year(c.received_at) - 1911, '-', 100000 + c.n), c.county_code, c.lead_office_id, c.sensitivity, c.household_id, c.person_id, c.id, c.number,
  c.received_at, c.received_at + interval 300 minute, c.state, if(c.state in ('SERVED', 'CLOSED', 'REVIEW'), elt(1 + c.n % 7, 'HIGH', 'HIGH', 'MIDDLE', 'MIDDLE', 'MIDDLE', 'MIDDLE', 'LOW'), null),
  if(c.state = 'TO_ASSIGN', null, w.id), if(c.state = 'TO_ASSIGN', null, w.name), if(c.state = 'TO_ASSIGN', null, date(c.received_at) + interval 1 day),
  case c.state when 'TO_ASSIGN' then c.received_at + interval 10 day when 'ASSESSING' then c.received_at + interval 30 day
    when 'SERVED' then utc_timestamp(3) + interval cast(c.n % 40 as signed) - 8 day end,
  case c.state when 'TO_ASSIGN' then 'VISIT' when 'ASSESSING' then 'ASSESSMENT' when 'SERVED' then 'NEXT_VISIT' end,
  case c.state when 'TO_ASSIGN' then date(c.received_at) + interval 10 day when 'SERVED' then curdate() + interval cast(c.n % 40 as signed) - 8 day end,
  if(c.state in ('CLOSED', 'NOT_OPENED'), date(c.received_at) + interval 30 + c.n % 300 day, null)
from (
  select (r.id - 5000000) div 13 n, r.id, r.number, r.received_at, h.county_code, h.lead_office_id, h.sensitivity, r.household_id, m.person_id,
    case when r.id >= 5000000 + 116800 * ${tenths} then 'TO_ASSIGN' when r.id >= 5000000 + 113500 * ${tenths} then 'ASSESSING' when r.id % 10 = 3 then 'NOT_OPENED' when r.id >= 5000000 + 70000 * ${tenths} then 'SERVED' else 'CLOSED' end state
  from intake_report r
  join registry_household h on h.id = r.household_id
  left join registry_member m on m.household_id = h.id and m.role = 'HEAD'
  where r.id >= 5000000 and r.id < 5000000 + 117000 * ${tenths} and r.household_id = 5000000 + (r.id - 5000000) div 13
) c
join (
  select a.id, a.name, a.office_id, row_number() over (partition by a.office_id order by a.id) - 1 place, least(40, count(*) over (partition by a.office_id)) many from identity_account a
) w on w.office_id = c.lead_office_id and w.place = crc32(c.n) % w.many;
