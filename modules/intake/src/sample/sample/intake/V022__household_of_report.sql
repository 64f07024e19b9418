update intake_report r join registry_household h on h.number = concat('H', year(curdate()) - 1911, '-', lpad(900000 + r.id, 6, '0')) set r.household_id = h.id where r.household_id is null;
