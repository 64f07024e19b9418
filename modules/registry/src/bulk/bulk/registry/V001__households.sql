-- 9,000 families for each tenth of a country, ids from 5,000,000 on: a fifth in 高雄市, the rest skewed to the populous
-- counties. Who keeps one is the centre of its district, in a county without centres the bureau of social affairs
-- (its government where the directory knows no bureau). One in fifty is 限參與單位.
insert into registry_household (id, number, county_code, lead_office_id, sensitivity, district_code)
select 5000000 + f.n, concat('H112-', 1000000 + f.n), d.county_code, coalesce(d.centre, d.bureau), f.n % 50 = 7, d.code
from (
  select seq n, if(seq % 5 = 0, seq div 5 % 38, 38 + floor(330 * pow(crc32(seq) % 10000 / 10000, 1.6))) place from seq_0_to_269999 where seq < 9000 * ${tenths}
) f
join (
  select d.code, d.county_code, min(a.office_id) centre, coalesce(min(b.id), min(g.id)) bureau,
    row_number() over (order by d.county_code = '6400000000' desc, d.county_code in ('6500000000', '6600000000', '6300000000', '1000300000', '6700000000') desc, d.code) - 1 place
  from directory_district d
  left join directory_service_area a on a.district_code = d.code and a.office_id between 10221 and 10238 and a.valid_to is null
  left join directory_office b on b.county_code = d.county_code and b.kind = 'BUREAU' and b.name regexp '社會[局處]$'
  left join directory_office g on g.county_code = d.county_code and g.kind = 'COUNTY_GOVERNMENT'
  group by d.code, d.county_code
) d on d.place = f.place
where coalesce(d.centre, d.bureau) is not null;
