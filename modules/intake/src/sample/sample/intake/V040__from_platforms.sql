-- two of the county's reports came from a national platform
update intake_report set source_system = '關懷e起來', source_number = concat('EC', year(curdate()) - 1911, '0000', right(number, 4))
where source_system = '本系統' and county_code = '6400000000' and number in
  (concat('通', year(curdate()) - 1911, '-000001'), concat('通', year(curdate()) - 1911, '-000004'));
