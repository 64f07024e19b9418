insert ignore into directory_change_stamp (id, stamp) values (1, 1);
