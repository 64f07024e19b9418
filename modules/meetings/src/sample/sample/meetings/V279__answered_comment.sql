insert into meetings_recording_comment (item_id, office_id, name, said_on, text, verdict, answer, answered_by, answered_at)
select i.id, o.id, '顏如玉', curdate() - interval 1 day, '試辦延長期間，請區公所一併納入收件窗口。', 'PARTLY',
       '先納入試辦區公所，其餘於試辦期滿後檢討。', '柯以恩', timestamp(curdate() - interval 1 day, '07:40:00')
from meetings_recording_item i
join directory_office o on o.name = '高雄市政府社會局'
where i.part = 'REPORT' and i.subject = '轉銜聯繫作業試辦情形';
