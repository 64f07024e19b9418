-- an index knows the last change it has seen: there is always one
insert ignore into desk_search_change (id, kind, record_id, at) values (1, '', 0, utc_timestamp(3));
