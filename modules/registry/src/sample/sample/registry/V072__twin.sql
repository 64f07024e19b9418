insert ignore into registry_twin (one_id, other_id, reason)
select min(p.id), max(p.id), 'NAME_AND_BIRTH' from registry_person p where p.name = '林承恩' having min(p.id) < max(p.id);
