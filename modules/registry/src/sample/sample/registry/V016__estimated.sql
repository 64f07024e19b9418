update registry_person set birth_estimated = true where name = '羅建國';
