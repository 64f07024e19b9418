insert into meetings_county_request_party (record_id, office_id, part)
select r.id, r.lead_office_id, 'BUREAU' from meetings_county_request r
union all
select r.id, o.id, 'COMPILER' from meetings_county_request r
join directory_office o on o.county_code = r.county_code and (o.name like '%政府社會局' or o.name like '%政府社會處')
where r.number is not null
union all
select r.id, a.office_id, 'ASKED' from meetings_county_request r join meetings_request_reply a on a.request_id = r.id where r.sent_at is not null
union all
select r.id, o.id, 'PROGRAMME' from meetings_county_request r join directory_office o on o.name = '衛生福利部社會及家庭署' where r.sent_at is not null;
