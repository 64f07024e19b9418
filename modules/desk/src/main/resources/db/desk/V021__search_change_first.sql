-- an index knows the last change it has seen: there is always one
insert into desk_search_change (kind, record_id, at)
select '', 0, utc_timestamp(3) from dual where not exists (select 1 from desk_search_change);
