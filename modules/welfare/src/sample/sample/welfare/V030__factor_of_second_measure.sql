insert ignore into welfare_assessment_factor (assessment_id, factor_id)
select 900116, id from welfare_factor where list_id = 2 and code = '1-1';
