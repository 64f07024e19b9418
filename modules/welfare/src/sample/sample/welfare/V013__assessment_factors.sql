insert into welfare_assessment_factor (assessment_id, factor_id)
select 900010, id from welfare_factor where list_id = 2 and code = '4-3'
union all select 900010, id from welfare_factor where list_id = 2 and code = '1-1'
union all select 900011, id from welfare_factor where list_id = 2 and code = '3-3'
union all select 900012, id from welfare_factor where list_id = 2 and code = '4-4'
union all select 900012, id from welfare_factor where list_id = 2 and code = '6-1'
union all select 900013, id from welfare_factor where list_id = 2 and code = '1-1'
union all select 900013, id from welfare_factor where list_id = 2 and code = '5-2'
union all select 900014, id from welfare_factor where list_id = 2 and code = '3-3'
union all select 900016, id from welfare_factor where list_id = 2 and code = '1-1';
