-- The minutes among them, as they were read.
insert into meetings_minutes_upload (series_id, account_id, name, sha256, original_text, received_at)
select r.series_id, r.account_id, concat('第', n.ordinal, '次會議紀錄.odt'), repeat(n.mark, 64),
       concat('社會安全網政策溝通平臺（示範）第', n.ordinal, '次會議紀錄\n時間：', n.held, '上午9時30分\n地點：示範大樓第一會議室\n主持人：黃署長示範　紀錄：郭示範\n',
              '壹、報告案\n案由一：前次會議決議辦理情形報告。（報告單位：衛生福利部社會及家庭署）\n決定：洽悉。\n',
              '貳、討論案\n案由一：轉介表單欄位，提請討論。（提案單位：臺北市政府社會局）\n決議：請社家署於下次會議提出修正表單。\n參、散會：上午11時。\n'),
       utc_timestamp()
from meetings_archive r, (select 3 as ordinal, 'a' as mark, '109年3月12日' as held union all select 4, 'b', '109年6月11日' union all select 5, 'c', '109年9月10日') n
where r.name = '歷次會議紀錄（示範）.zip';
