update welfare_family_case set joined_reports = 1 where id = 900012;
