insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, other_item_id, note, changed_at, account_id, account_name)
select c.other_item_id, 'TAKE_IN', 'UNDER', 'UNDER', c.basis, c.meeting_id, c.tracked_item_id, c.note, c.changed_at, c.account_id, c.account_name
from meetings_tracking_change c where c.act = 'MERGE' and c.other_item_id is not null;
