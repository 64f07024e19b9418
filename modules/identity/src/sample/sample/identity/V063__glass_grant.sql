-- two 緊急調閱 of the past, of records that the demo does not have: one reviewed, one waiting too long
insert into identity_grant (owner_office_id, grantee_account_id, record_id, purpose, from_day, to_day, until, review_on, state, requested_by)
select lead.id, who.id, demo.record_id, demo.reason, curdate() - interval demo.days day, curdate() - interval demo.days day,
  utc_timestamp(3) - interval demo.days day + interval 4 hour, curdate() - interval demo.days day, 'ON', who.id
from (
  select 990001 record_id, 9 days, 'yimin.officer' opener, '內政部移民署轉介之個案拒接電話，疑有立即自傷危險' reason
  union all select 990002, 5, 'kaohsiung.officer', '夜間接獲校方通報，須確認個案目前由哪個單位服務'
) demo
join identity_account who on who.sign_in_name = demo.opener
join directory_office lead on lead.name = '衛生福利部心理健康司'
order by demo.record_id;
