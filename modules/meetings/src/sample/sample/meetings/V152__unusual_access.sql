-- the demo's unusual accesses say when it was and how often, as the watch would have found it in the trail; the head has
-- three working days
execute immediate concat('
update identity_warning w
join identity_account a on a.id = w.account_id and a.sign_in_name in (''kaohsiung.officer'', ''xinjian.officer'')
join (
  select account_id, min(happened_at) began, max(happened_at) ended, count(*) times
  from ', database(), '_trail.trail_act
  where writer is null and verb in (''read'', ''export'', ''list'') and kind = ''meetings.trackedItem''
  group by account_id
) acts on acts.account_id = w.account_id
set w.since = acts.began, w.until = acts.ended, w.acts = acts.times, w.found_at = acts.ended + interval 9 minute,
  w.review_by = if(w.verdict is null,
    current_date + interval elt(weekday(current_date) + 1, 3, 3, 5, 5, 5, 4, 3) day, w.review_by),
  w.question = if(w.rule = ''REPEATED'', ''{q=返國前安置}'', w.question),
  w.reviewed_at = if(w.verdict is null, null, acts.ended + interval 20 hour)
where w.rule = ''OFF_HOURS'' and a.sign_in_name = ''kaohsiung.officer'' and w.verdict is null
  or w.rule = ''REPEATED'' and a.sign_in_name = ''xinjian.officer'' and w.verdict is not null');
