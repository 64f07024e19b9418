insert into registry_merge (kept_id, gone_id, state, why, asked_by, agreed_by, done_on, kept_version,
  was_name, was_sex, was_born_on, was_estimated, given_name, given_sex, given_born_on, given_estimated)
select k.id, g.id, 'DONE', '同一人，訪視時核對身分證', a.id, a.id, curdate() - interval 30 day, k.version,
  k.name, k.sex, k.born_on, false, k.name, k.sex, k.born_on, false
from registry_person g join registry_person k on k.id = g.gone_into
join (select min(id) id from identity_account) a where g.name = '黃淑貞';
