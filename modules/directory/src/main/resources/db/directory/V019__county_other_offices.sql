-- Kaohsiung's offices of domain practice, and the employment office of 桃園市 that files motions. [assumed]: the parent of
-- 桃園市政府就業服務處, and 高雄市政府勞工局訓練就業中心.
insert ignore into directory_office (id, parent_id, county_code, name, short_name, kind, valid_from, valid_to) values
  (10210, 10200, '6400000000', '高雄市政府毒品防制局', '毒防局', 'BUREAU', null, null),
  (10211, 10201, '6400000000', '高雄市政府家庭暴力及性侵害防治中心', '家防中心', 'CENTRE', null, null),
  (10212, 10200, '6400000000', '高雄市政府少年輔導委員會', '少輔會', 'COMMITTEE', null, null),
  (10213, 10200, '6400000000', '高雄市政府消防局', '消防局', 'BUREAU', null, null),
  (10214, 10200, '6400000000', '高雄市政府民政局', '民政局', 'BUREAU', null, null),
  (10215, 10200, '6400000000', '高雄市政府原住民事務委員會', '原民會', 'COMMITTEE', null, null),
  (10216, 10202, '6400000000', '高雄市政府衛生局社區心理衛生中心', '社區心衛中心', 'CENTRE', null, null),
  (10217, 10203, '6400000000', '高雄市政府教育局家庭教育中心', '家庭教育中心', 'CENTRE', null, null),
  (10218, 10204, '6400000000', '高雄市政府勞工局訓練就業中心', '訓練就業中心', 'CENTRE', null, null),
  (10610, 10604, '1000300000', '桃園市政府就業服務處', '就業服務處', 'BUREAU', null, null);
