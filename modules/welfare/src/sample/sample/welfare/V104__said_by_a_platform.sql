insert ignore into welfare_brought_case (case_id, words)
select id, '{"said":{"CENTRE":"三民社福中心","WORKER":"sanmin.worker","GRADE":"HIGH","STATE":"SERVED"},"members":{}}'
from welfare_family_case where id = 900012;
