insert into meetings_advice (round_id, tracked_item_id, recommendation, words, given_by, given_at)
select r.id, i.id, demo.recommendation, demo.words, '周育安', utc_timestamp() - interval 1 hour
from (
  select '13-報1(2)' number, 'RELEASE' recommendation, '名冊已建置並提供。' words
  union all select '14-討2', 'CONTINUE', '請於下次會議提出專案報告。'
) demo
join meetings_tracked_item i on i.number = demo.number
join meetings_round r on r.series_id = i.series_id and r.state = 'OPEN';
