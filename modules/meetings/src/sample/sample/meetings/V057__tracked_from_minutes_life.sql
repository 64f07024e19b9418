insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, changed_at, account_id, account_name)
select i.id, 'HAND_OUT', 'PENDING', 'UNDER', 'SELECTION', i.meeting_id, i.handed_out_at, a.id, a.name
from meetings_tracked_item i join identity_account a on a.sign_in_name = 'shejia.officer'
where i.minutes_item_id is not null;
