update meetings_tracked_item set urgent_on = '9999-12-30' where tracking = 'UNDER' and urgent_on = '9999-12-31';
