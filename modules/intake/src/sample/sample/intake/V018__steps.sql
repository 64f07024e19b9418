insert into intake_report_step (report_id, verb, office_id, words, taken_at, account_id, account_name)
select s.id, s.verb, s.office_id, s.words, s.taken_at, a.id, a.name
from (
  select r.id, 1 turn, 'REGISTER' verb, null office_id, null words, r.received_at + interval 10 minute taken_at, 'window.officer' who from intake_report r
  union all select r.id, 2, 'PROPOSE', r.office_id, '依通報內容與轄區擬辦。', r.received_at + interval 40 minute, 'window.officer' from intake_report r where r.state <> 'RECEIVED'
  union all select r.id, 3, 'SEND_BACK', null, '請補充幼兒接種與就醫情形。', r.received_at + interval 90 minute, 'window.checker' from intake_report r where r.state = 'SENT_BACK'
  union all select r.id, 3, 'END', null, null, r.received_at + interval 120 minute, 'window.checker' from intake_report r where r.state = 'ENDED'
  union all select r.id, 3, 'DISPATCH', r.office_id, null, c.met_at, 'window.checker' from intake_report r join intake_clock c on c.report_id = r.id and c.step = 'DISPATCH' where c.met_at is not null
  union all select r.id, 4, 'ACCEPT', r.office_id, null, c.met_at, 'window.checker' from intake_report r join intake_clock c on c.report_id = r.id and c.step = 'ACCEPT' where c.met_at is not null
  union all select r.id, 4, 'GIVE_BACK', 10221, '案家實際居住地不在本中心轄區。', c.met_at + interval 8 hour, 'sanmin.supervisor' from intake_report r join intake_clock c on c.report_id = r.id and c.step = 'DISPATCH' where r.returns > 0
  union all select r.id, 5, 'GIVE_BACK', 10223, '學籍與主要照顧者均在他轄。', c.met_at + interval 30 hour, 'fengshan.supervisor' from intake_report r join intake_clock c on c.report_id = r.id and c.step = 'DISPATCH' where r.returns > 1
  union all select r.id, 6, 'DISPUTE', d.office_id, '兩中心均認為非轄內，請裁定。', utc_timestamp(3) - interval 20 hour, 'window.officer' from intake_report r join intake_decider d on d.county_code = r.county_code where r.state = 'DISPUTED'
) s join identity_account a on a.sign_in_name = s.who order by s.id, s.turn;
