insert into welfare_assessment_factor (assessment_id, factor_id)
select a.id, f.id from welfare_assessment a join welfare_factor f on f.list_id = 2 and f.id % 4 = a.id % 4 and f.id % 3 > 0 where a.case_id >= 5000000;
