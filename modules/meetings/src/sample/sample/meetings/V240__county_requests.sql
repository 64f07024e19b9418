-- three counties, two years; all of it invented
insert into meetings_county_request (county_code, year, number, position, theme_id, title, text, sub_items, state, next_step, sent_at, lead_office_id)
select o.county_code, year(curdate()) - n.years_ago, n.number, n.position, t.id, n.title, n.text, n.sub_items, n.state, n.next_step,
  if(n.state in ('DRAFT', 'REVIEW', 'COMPILING'), null, timestamp(curdate() - interval (n.years_ago * 365 + 20) day, '02:00:00')), o.id
from (
  select 1 row_number_, '高雄市政府社會局' office, 1 years_ago, 1 number, 1 position, '人力招募、運用及訓練' theme,
    '社福中心督導比例與行政負擔' title,
    '督導除個案討論外，另負擔報表與經費核銷，建議依中心規模增列行政助理員額。' text, null sub_items, 'DONE' state,
    '已納入次年度計畫書格式，可提報行政助理。' next_step
  union all select 2, '高雄市政府社會局', 1, 2, 2, '經費補助及運用', '偏遠據點訪視交通費不足',
    '山區往返一次逾百公里，現行交通費上限不足支應。', '提高山區據點之交通費上限\n同意以公務車油料核銷', 'UNDER_WAY', '蒐集各縣市資料後研議。'
  union all select 3, '高雄市政府衛生局', 1, 1, 3, '整合資訊平台', '出院準備轉銜單的回復欄位',
    '轉銜單送出後看不到社區端是否接案，建議平台增加回復欄位與日期。', null, 'REPLIED', null
  union all select 4, '高雄市政府社會局', 0, 1, 1, '調整績效指標', '再通報率的計算期間不一',
    '兩個計畫對再通報的期間規定不同，建議統一以結案後六個月計算。', null, 'SENT', null
  union all select 5, '高雄市政府教育局', 0, 1, 2, '整合資訊平台', '中輟資料與脆弱家庭系統的介接',
    '學校通報後須重複登打，建議由中央開放介接。', null, 'COMPILING', null
  union all select 6, '高雄市政府社會局', 0, null, 0, '經費補助及運用', '會議場地費的流用',
    '區級會議改在社區辦理，場地費不足，建議同意由業務費流用。', null, 'REVIEW', null
  union all select 7, '新北市政府社會局', 1, 1, 1, '人力招募、運用及訓練', '夜間輪值的加班費標準',
    '各計畫的加班費標準不同，建議一致。', null, 'IMPOSSIBLE', '加班費依各機關人事規定辦理，不宜由計畫統一訂定。'
  union all select 8, '新北市政府衛生局', 0, 1, 1, '人力招募、運用及訓練', '心理衛生社工職前訓練的場次',
    '新進人員到職三個月內排不到訓練，建議增加北區場次或線上課程。', null, 'SENT', null
  union all select 9, '臺東縣政府社會處', 1, 1, 1, '經費補助及運用', '離島訪視的船期與住宿',
    '遇船班停駛須住宿，建議住宿費核實報支。', null, 'DONE', '已函復可核實報支。'
  union all select 10, '臺東縣政府社會處', 0, 1, 1, '調整績效指標', '人口稀少地區的涵蓋率目標',
    '鄉鎮人口少於三千，涵蓋率以比率計算易受個案數影響，建議改採三年平均。', null, 'SENT', null
) n
join directory_office o on o.name = n.office
join meetings_request_theme t on t.name = n.theme
order by n.row_number_;
