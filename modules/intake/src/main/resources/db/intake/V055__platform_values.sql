-- words seen in forms and in the guide; how the platforms write them in an export is [assumed], a county can settle it
insert ignore into intake_platform_value (platform, county_code, field, word, code) values
  ('ECARE', '*', 'KIND', '兒少保', 'CHILD_PROTECTION'), ('ECARE', '*', 'KIND', '兒童少年保護', 'CHILD_PROTECTION'),
  ('ECARE', '*', 'KIND', '親密關係暴力', 'ADULT_PROTECTION'), ('ECARE', '*', 'KIND', '家庭暴力', 'ADULT_PROTECTION'),
  ('ECARE', '*', 'KIND', '老人虐待', 'ELDER_PROTECTION'), ('ECARE', '*', 'KIND', '身障保護', 'DISABILITY_PROTECTION'),
  ('ECARE', '*', 'KIND', '脆家', 'VULNERABLE_FAMILY'),
  ('PROTECTION', '*', 'KIND', '兒少保', 'CHILD_PROTECTION'), ('PROTECTION', '*', 'KIND', '家庭暴力', 'ADULT_PROTECTION'),
  ('PROTECTION', '*', 'KIND', '親密關係暴力', 'ADULT_PROTECTION'), ('PROTECTION', '*', 'KIND', '老人虐待', 'ELDER_PROTECTION'),
  ('PROTECTION', '*', 'KIND', '身障保護', 'DISABILITY_PROTECTION');
