-- how the platform writes states, grades and members in a list of cases is [assumed], a county can settle it
insert ignore into intake_platform_value (platform, county_code, field, word, code) values
  ('FAMILY', '*', 'STATE', '在案', 'SERVED'), ('FAMILY', '*', 'STATE', '開案', 'SERVED'), ('FAMILY', '*', 'STATE', '開案服務', 'SERVED'),
  ('FAMILY', '*', 'STATE', '開案評估', 'ASSESSING'), ('FAMILY', '*', 'STATE', '待派案', 'TO_ASSIGN'), ('FAMILY', '*', 'STATE', '未分案', 'TO_ASSIGN'),
  ('FAMILY', '*', 'STATE', '結案', 'CLOSED'), ('FAMILY', '*', 'STATE', '協尋', 'MISSING'),
  ('FAMILY', '*', 'GRADE', '高', 'HIGH'), ('FAMILY', '*', 'GRADE', '中', 'MIDDLE'), ('FAMILY', '*', 'GRADE', '低', 'LOW'),
  ('FAMILY', '*', 'GRADE', '高風險', 'HIGH'), ('FAMILY', '*', 'GRADE', '中風險', 'MIDDLE'), ('FAMILY', '*', 'GRADE', '低風險', 'LOW'),
  ('FAMILY', '*', 'ROLE', '本人', 'HEAD'), ('FAMILY', '*', 'ROLE', '案主', 'UNKNOWN'), ('FAMILY', '*', 'ROLE', '配偶', 'PARTNER'),
  ('FAMILY', '*', 'ROLE', '妻', 'PARTNER'), ('FAMILY', '*', 'ROLE', '夫', 'PARTNER'), ('FAMILY', '*', 'ROLE', '子', 'CHILD'),
  ('FAMILY', '*', 'ROLE', '女', 'CHILD'), ('FAMILY', '*', 'ROLE', '長子', 'CHILD'), ('FAMILY', '*', 'ROLE', '長女', 'CHILD'),
  ('FAMILY', '*', 'ROLE', '次子', 'CHILD'), ('FAMILY', '*', 'ROLE', '次女', 'CHILD'), ('FAMILY', '*', 'ROLE', '父', 'PARENT'),
  ('FAMILY', '*', 'ROLE', '母', 'PARENT'), ('FAMILY', '*', 'ROLE', '孫', 'GRANDCHILD'), ('FAMILY', '*', 'ROLE', '祖父', 'GRANDPARENT'),
  ('FAMILY', '*', 'ROLE', '祖母', 'GRANDPARENT'), ('FAMILY', '*', 'ROLE', '兄', 'SIBLING'), ('FAMILY', '*', 'ROLE', '姊', 'SIBLING'),
  ('FAMILY', '*', 'ROLE', '弟', 'SIBLING'), ('FAMILY', '*', 'ROLE', '妹', 'SIBLING');
