-- A result for each file: three minutes, a scan, a bomb, a list of names, the same file twice.
insert into meetings_archive_file (archive_id, file_no, part_no, entry_no, path, size, sha256, result, words, upload_id, ordinal, held_on, title, items)
select r.id, f.number, 1, f.number, f.path, f.size, repeat(f.mark, 64), f.result, f.words, u.id, f.ordinal, f.held, f.title, f.items
from meetings_archive r join (
  select 1 as number, '歷次會議紀錄/第3次會議紀錄.odt' as path, 48213 as size, 'a' as mark, 'READ' as result, '' as words, 3 as ordinal, date '2020-03-12' as held, '社會安全網政策溝通平臺（示範）第3次會議紀錄' as title, 2 as items
  union all select 2, '歷次會議紀錄/第4次會議紀錄.odt', 51877, 'b', 'READ', '', 4, date '2020-06-11', '社會安全網政策溝通平臺（示範）第4次會議紀錄', 2
  union all select 3, '歷次會議紀錄/第5次會議紀錄.odt', 50122, 'c', 'READ', '', 5, date '2020-09-10', '社會安全網政策溝通平臺（示範）第5次會議紀錄', 2
  union all select 4, '歷次會議紀錄/第2次會議紀錄.pdf', 2213540, 'd', 'SCAN', 'PDF 每一頁都是掃描影像，沒有可判讀的文字；請改上傳 DOCX、ODT 或有文字的 PDF。', null, null, null, null
  union all select 5, '歷次會議紀錄/通訊錄.txt', 900, 'e', 'NOT_MINUTES', '這份文件看不出是會議紀錄（找不到時間、主席、決議等欄位），請改選會議紀錄檔，或先補上標題與欄位名稱。', null, null, null, null
  union all select 6, '歷次會議紀錄/附件.txt', 30000, 'f', 'BOMB', '解開後超過原檔的 200 倍，未予讀取。請確認檔案來源，或以原軟體另存新檔後再匯入。', null, null, null, null
  union all select 7, '歷次會議紀錄/第5次會議紀錄（複本）.odt', 50122, 'c', 'TWICE', '與第 3 個檔案（歷次會議紀錄/第5次會議紀錄.odt）內容完全相同，不必再匯入。', 5, date '2020-09-10', '社會安全網政策溝通平臺（示範）第5次會議紀錄', 2
) f left join meetings_minutes_upload u on f.result = 'READ' and u.series_id = r.series_id and u.sha256 = repeat(f.mark, 64)
where r.name = '歷次會議紀錄（示範）.zip';
