-- these rows come past the portal, which may be running: every node builds its search index anew
insert into desk_search_change (kind, record_id, at) values ('*', 0, utc_timestamp(3));
