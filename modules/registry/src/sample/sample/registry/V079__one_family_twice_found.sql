insert ignore into registry_household_twin (one_id, other_id, reason)
select least(h.id, g.id), greatest(h.id, g.id), 'MEMBERS' from registry_household h join registry_household g
on h.number = concat('H', year(curdate()) - 1911, '-000012') and g.number = concat('H', year(curdate()) - 1911, '-000013');
