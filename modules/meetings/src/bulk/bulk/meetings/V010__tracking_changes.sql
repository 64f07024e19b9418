insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, changed_at, account_id, account_name)
select i.id, 'HAND_OUT', 'PENDING', 'UNDER', 'SELECTION', i.meeting_id, i.handed_out_at, 1, '示範'
from meetings_tracked_item i where i.id >= 500000
union all
select i.id, 'RELEASE', 'UNDER', 'RELEASED', 'MEETING', i.meeting_id, i.handed_out_at + interval 60 day, 1, '示範'
from meetings_tracked_item i where i.id >= 500000 and i.tracking = 'RELEASED';
