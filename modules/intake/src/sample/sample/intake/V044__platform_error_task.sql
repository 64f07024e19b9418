insert ignore into desk_task (record_kind, record_id, verb, recipient, account_id, stage, why, object_words, page, whole_day, opened_at)
select 'intake.platformError', e.id, 'intake.task.platformError', concat('account:', e.raised_by), e.raised_by, 'WORK',
  'intake.task.why.platformError', concat('關懷e起來 ', e.source_number), concat('/intake/platformError.xhtml?id=', e.id), false, e.raised_at
from intake_platform_error e where e.id = 1;
