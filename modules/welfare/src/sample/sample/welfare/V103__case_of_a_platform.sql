-- a case that goes on here and has its number at the platform since its list was brought
update welfare_family_case set source_system = '脆弱家庭個案管理平台', source_number = 'FV-TEST-0012',
  brought_at = utc_timestamp(3) - interval 2 hour
where id = 900012 and source_number is null;
