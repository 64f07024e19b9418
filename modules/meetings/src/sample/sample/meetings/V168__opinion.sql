insert into meetings_opinion (proposal_id, office_id, asked_words, due_on, asked_at, text, given_at, given_by)
select p.id, o.id, '請就矯正機關出監轉銜的聯繫窗口研提意見。', curdate() + interval 4 day, timestamp(curdate() - interval 1 day, '05:00:00'), null, null, null
from meetings_proposal p, directory_office o where p.number = 1 and o.name = '法務部矯正署';
