-- A county's series of its own: invented, its first meeting lies ahead and no round is open yet.
insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers, county_code, lead_office_id, sensitivity)
select '高雄市兒少跨網絡聯繫會報（示範）', '兒少聯繫會報', o.id, 'INTERNAL', true, 'TAKING_PART', o.county_code, o.id, 0
from directory_office o where o.name = '高雄市政府社會局';
insert into meetings_series_participant (series_id, office_id)
select s.id, o.id from meetings_series s, directory_office o
where s.short_name = '兒少聯繫會報'
  and o.name in ('高雄市政府社會局', '高雄市政府衛生局', '高雄市政府教育局', '高雄市政府警察局', '衛生福利部社會及家庭署');
insert into meetings_series_party (record_id, office_id, part)
select s.id, s.lead_office_id, 'STAFF' from meetings_series s where s.short_name = '兒少聯繫會報'
union all select s.id, s.convener_office_id, 'CONVENER' from meetings_series s where s.short_name = '兒少聯繫會報'
union all select p.series_id, p.office_id, 'TAKING_PART' from meetings_series_participant p
  join meetings_series s on s.id = p.series_id where s.short_name = '兒少聯繫會報';
