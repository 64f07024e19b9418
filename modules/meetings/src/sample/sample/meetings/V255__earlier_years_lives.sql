insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, approval_date, approval_number,
  changed_at, account_id, account_name)
select i.id, 'HAND_OUT', 'PENDING', 'UNDER', 'SELECTION', i.meeting_id, null, null, i.handed_out_at, a.id, a.name
from meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
join identity_account a on a.sign_in_name = 'shejia.officer'
where i.number regexp '^(2|4|6|8|10)-'
union all
select i.id, 'RELEASE', 'UNDER', 'RELEASED', 'APPROVAL', null, i.released_on, concat('社家字第00000001', lpad(i.id % 100, 2, '0'), '號（示範）'),
  timestamp(i.released_on, '08:30:00'), a.id, a.name
from meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
join identity_account a on a.sign_in_name = 'shejia.officer'
where i.number regexp '^(2|4|6|8|10)-' and i.released_on is not null;
