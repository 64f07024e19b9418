-- nobody dies before birth
update registry_person set died_on = null where id >= 5000000 and died_on <= born_on;
