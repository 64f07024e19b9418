insert into welfare_plan_goal (id, plan_id, factor_id, words)
select 900001, 900001, id, '案母規律就醫，能自行照顧案主起居' from welfare_factor where list_id = 2 and code = '4-4'
union all select 900002, 900001, id, '家庭有可互相協助的鄰里支持' from welfare_factor where list_id = 2 and code = '6-1'
union all select 900003, 900002, id, '三個月內案父復工，收入穩定' from welfare_factor where list_id = 2 and code = '1-1';
