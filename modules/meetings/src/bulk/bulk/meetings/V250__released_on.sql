-- released some time after their meeting, as the lives of these items tell
update meetings_tracked_item set released_on = date(handed_out_at + interval 60 day)
where id >= 500000 and tracking = 'RELEASED' and released_on is null;
