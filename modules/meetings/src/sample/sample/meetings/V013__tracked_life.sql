insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, changed_at, account_id, account_name)
select i.id, 'HAND_OUT', 'PENDING', if(i.handling = 'REPORT', 'UNDER', 'NOT'), 'SELECTION', i.meeting_id, i.handed_out_at, a.id, a.name
from meetings_tracked_item i join identity_account a on a.sign_in_name = 'shejia.officer';
insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, meeting_id, approval_date, approval_number, note, changed_at, account_id, account_name)
select i.id, demo.act, 'UNDER', demo.state, demo.basis, if(demo.basis = 'MEETING', m.id, null),
  if(demo.basis = 'APPROVAL', curdate() - interval 20 day, null), demo.paper, demo.note, utc_timestamp() - interval 20 day, a.id, a.name
from (
  select '13-討2' number, 'RELEASE' act, 'RELEASED' state, 'APPROVAL' basis, '社家字第0000000001號（示範）' paper, '盤點結果已函送各機關。' note
  union all select '13-討3', 'MERGE', 'MERGED', 'MEETING', null, '併 14-討1 一起規劃。'
  union all select '13-臨1', 'SELF', 'SELF', 'MEETING', null, '由移民署自行列管。'
  union all select '13-討1', 'KEEP', 'UNDER', 'MEETING', null, '請補充各地方政府出席次數。'
  union all select '14-討4', 'MOVE', 'MOVED', 'APPROVAL', '社家字第0000000002號（示範）', null
) demo
join meetings_tracked_item i on i.number = demo.number
join identity_account a on a.sign_in_name = 'shejia.officer'
left join meetings_meeting m on m.series_id = i.series_id and m.ordinal = 14;
