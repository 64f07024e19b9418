insert into meetings_minutes (meeting_id, number, state, source_name, source_sha256, original_text, previous_confirmed, letter_date, letter_number, imported_by, imported_at)
select m.id, 1, 'SENT', '第13次會議紀錄.txt', repeat('0', 64),
       concat('社會安全網政策溝通平臺（示範）第13次會議紀錄\n主持人：黃署長示範　紀錄：郭示範\n壹、報告案\n案由一：前次會議決議辦理情形報告。\n決定：洽悉。\n',
              '貳、討論案\n案由一：夜間關懷據點試辦，提請討論。\n決議：請社家署於下次會議提出試辦規劃。\n案由二：轉銜名冊格式不一，提請討論。\n',
              '決議：\n一、請心健司儘速提供名冊範本。\n二、請移民署於一個月內彙整在臺家庭聯繫窗口。\n參、散會。'),
       '確認', curdate() - interval 50 day, '示範字第0000000001號', '周育安', timestamp(curdate() - interval 51 day, '02:00:00')
from meetings_meeting m join meetings_series s on s.id = m.series_id
where s.short_name = '政策溝通平臺' and m.ordinal = 13;
