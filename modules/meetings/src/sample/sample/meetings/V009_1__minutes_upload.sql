-- A file that 社家署's officer has uploaded and not yet confirmed.
insert into meetings_minutes_upload (series_id, account_id, name, sha256, original_text, received_at)
select s.id, a.id, '第14次會議紀錄.txt', repeat('1', 64),
       concat('社會安全網政策溝通平臺（示範）第14次會議紀錄\n時間：112年1月6日（星期五）上午9時30分\n地點：示範大樓第一會議室\n主持人：黃署長示範　紀錄：郭示範\n',
              '壹、報告案\n案由一：前次會議決議辦理情形報告。（報告單位：衛生福利部社會及家庭署）\n決定：洽悉。\n貳、討論案\n案由一：夜間據點試辦經費，提請討論。（提案單位：高雄市政府社會局）\n決議：請社家署於下次會議提出經費規劃。\n參、散會。'),
       utc_timestamp()
from meetings_series s, identity_account a where s.short_name = '政策溝通平臺' and a.sign_in_name = 'shejia.officer';
