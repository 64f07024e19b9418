insert into indicators_saved_question (account_id, account_name, office_id, name, question, shared, changed_at)
select a.id, a.name, a.office_id, '通報中的 6 至 11 歲兒童，依行政區', 'of=intake.report&ages=6-11&rows=district&columns=age', true, utc_timestamp(3)
  from identity_account a where a.sign_in_name = 'window.officer'
union all select a.id, a.name, a.office_id, '通報來源與處理情形', 'of=intake.report&rows=source&columns=decision', true, utc_timestamp(3)
  from identity_account a where a.sign_in_name = 'window.checker'
union all select a.id, a.name, a.office_id, '在案家庭的年齡組成', 'of=welfare.familyCase&unit=people&moment=running&ages=0-5%2C+6-11%2C+12-17%2C+18-64%2C+65%2B&rows=age&columns=grade', true, utc_timestamp(3)
  from identity_account a where a.sign_in_name = 'sanmin.supervisor';
