insert into meetings_recording_item (recording_id, part, position, subject, explanation, suggestion, proposer, saved_by, saved_at)
select r.id, n.part, n.position, n.subject, n.explanation, n.suggestion, n.proposer, '柯以恩', timestamp(curdate() - interval 1 day, '06:12:00')
from meetings_recording r join (
  select 'REPORT' part, 1 position, '轉銜聯繫作業試辦情形' subject, '自上季起試辦單一窗口收件，計收 42 件。' explanation, null suggestion, null proposer
  union all select 'DISCUSSION', 1, '轉銜單缺漏欄位的補正方式', '試辦期間約三成轉銜單缺聯絡電話或安置意願，退件往返平均 6 日。',
    '缺漏欄位由收件窗口先以電話確認，二日內補正，不再退件。', '示範區公所社會課'
  union all select 'MOTION', 1, '下次會議請教育單位列席', null, null, null
) n;
