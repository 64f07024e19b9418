insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, note, changed_at, account_id, account_name)
select i.id, 'KEEP', 'UNDER', 'UNDER', 'MEETING', m.id, '請補齊未回復之縣市。', m.starts_at + interval 1 hour, a.id, a.name
from meetings_tracked_item i
join meetings_meeting m on m.series_id = i.series_id and m.ordinal = 13
join identity_account a on a.sign_in_name = 'shejia.officer'
where i.number = '11-報1(2)';
