insert into meetings_request_reply (request_id, position, office_id, person, type, text, state, given_at, given_by)
select r.id, n.position, o.id, n.person, n.type, n.text, n.state, if(n.state = 'GIVEN', r.sent_at + interval 9 day, null), if(n.state = 'GIVEN', n.person, null)
from meetings_county_request r
join (
  select '社福中心督導比例與行政負擔' title, 0 position, '衛生福利部社會及家庭署' office, '專門委員 林示範' person, 'ACCEPT' type,
    '次年度計畫書將增列行政助理項目，請依中心規模提報。' text, 'GIVEN' state
  union all select '偏遠據點訪視交通費不足', 0, '衛生福利部社會及家庭署', '專門委員 林示範', 'STUDY', '將蒐集各縣市實際支出後研議調整上限。', 'GIVEN'
  union all select '出院準備轉銜單的回復欄位', 0, '衛生福利部心理健康司', '科長 施示範', 'PLAN', '已排入系統改版，預計下半年上線回復欄位。', 'GIVEN'
  union all select '再通報率的計算期間不一', 0, '衛生福利部保護服務司', null, null, null, 'OPEN'
  union all select '再通報率的計算期間不一', 1, '衛生福利部社會及家庭署', '科長 周示範', 'EXPLAIN', '本署指標以結案後三個月計算，係配合服務期程訂定。', 'GIVEN'
  union all select '中輟資料與脆弱家庭系統的介接', 0, '教育部', null, null, null, 'OPEN'
  union all select '會議場地費的流用', 0, '衛生福利部社會及家庭署', null, null, null, 'OPEN'
  union all select '夜間輪值的加班費標準', 0, '衛生福利部社會救助及社工司', '科長 石示範', 'NOT_NOW', '加班費依各機關人事規定辦理，現階段無法由計畫統一訂定。', 'GIVEN'
  union all select '心理衛生社工職前訓練的場次', 0, '衛生福利部心理健康司', null, null, null, 'OPEN'
  union all select '離島訪視的船期與住宿', 0, '衛生福利部社會及家庭署', '專門委員 林示範', 'ACCEPT', '同意住宿費核實報支，另函說明核銷方式。', 'GIVEN'
  union all select '人口稀少地區的涵蓋率目標', 0, '衛生福利部社會及家庭署', null, null, null, 'OPEN'
) n on n.title = r.title
join directory_office o on o.name = n.office
order by r.id, n.position;
