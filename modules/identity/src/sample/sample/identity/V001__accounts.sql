-- Invented people; every one signs in with the demo password. The name says office and role.
insert into identity_account (sign_in_name, name, office_id, password_hash)
select demo.sign_in_name, demo.name, o.id, '${passwordHash}'
from (
  select 'admin' sign_in_name, '方示範' name, '衛生福利部社會及家庭署' office
  union all select 'county.admin', '葉示範', '高雄市政府'
  union all select 'shejia.officer', '周育安', '衛生福利部社會及家庭署'
  union all select 'shejia.head', '何靜如', '衛生福利部社會及家庭署'
  union all select 'xinjian.officer', '施承恩', '衛生福利部心理健康司'
  union all select 'xinjian.head', '高以寧', '衛生福利部心理健康司'
  union all select 'yimin.officer', '羅子軒', '內政部移民署'
  union all select 'yimin.head', '馮曉晴', '內政部移民署'
  union all select 'kaohsiung.officer', '顏如玉', '高雄市政府社會局'
  union all select 'kaohsiung.head', '唐立德', '高雄市政府社會局'
  union all select 'reader', '石安然', '衛生福利部社會救助及社工司'
) demo join directory_office o on o.name = demo.office
order by o.id, demo.sign_in_name;
