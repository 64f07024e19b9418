insert into intake_corrected_field (correction_id, report_id, label, about, masked_as, words_before, words_after)
select c.id, c.report_id, 'report.told', null, null, '學校通報五年級學童常穿同一套衣服，營養午餐是唯一正餐。', r.told
from intake_correction c join intake_report r on r.id = c.report_id;
