-- What the demo brought along may be shown to administrators who preview a role. In a data folder of an earlier version
-- these rows stand among those that people typed since: there nothing is marked, and the preview shows none.
insert ignore into identity_demo_record (kind, record_id)
select demo.kind, demo.id
from (
  select 'meetings.series' kind, id from meetings_series
  union all select 'meetings.meeting', id from meetings_meeting
  union all select 'meetings.trackedItem', id from meetings_tracked_item
) demo
where not exists (select 1 from sample_history_meetings where installed_on < current_timestamp - interval 1 hour);
