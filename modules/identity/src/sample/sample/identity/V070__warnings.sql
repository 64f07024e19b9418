-- what the watch would have found, so that heads and auditors of the demo have something to sign off
insert into identity_warning (rule, account_id, office_id, since, until, kind, question, acts, found_at, review_by, verdict, verdict_words, reviewed_by, reviewed_at)
select 'OFF_HOURS', a.id, a.office_id, utc_timestamp() - interval 26 hour, utc_timestamp() - interval 24 hour, '', '', 7,
       utc_timestamp() - interval 23 hour, current_date + interval 2 day, null, null, null, null
from identity_account a where a.sign_in_name = 'kaohsiung.officer'
union all
select 'REPEATED', a.id, a.office_id, utc_timestamp() - interval 9 day, utc_timestamp() - interval 9 day + interval 6 hour,
       'meetings.trackedItem', '{text=返國前安置}', 12, utc_timestamp() - interval 9 day + interval 6 hour,
       current_date - interval 6 day, 'REASONABLE', '彙整返國安置辦理情形，已核對填報紀錄。', h.id, utc_timestamp() - interval 8 day
from identity_account a join identity_account h on h.sign_in_name = 'xinjian.head' where a.sign_in_name = 'xinjian.officer';
