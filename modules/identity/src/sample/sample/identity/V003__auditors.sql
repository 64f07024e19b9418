insert into identity_account (sign_in_name, name, office_id, password_hash)
select demo.sign_in_name, demo.name, o.id, '${passwordHash}'
from (
  select 'auditor' sign_in_name, '溫以誠' name, '衛生福利部' office
  union all select 'kaohsiung.auditor', '傅明遠', '高雄市政府'
) demo join directory_office o on o.name = demo.office
order by o.id, demo.sign_in_name;
