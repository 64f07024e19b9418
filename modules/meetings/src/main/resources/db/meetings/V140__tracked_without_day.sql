-- tracked without a day stands before what is not tracked any more
update meetings_tracked_item set urgent_on = '9999-12-30' where tracking = 'UNDER' and urgent_on = '9999-12-31';
