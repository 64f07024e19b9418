-- Who belongs to which family since half a year.
insert into registry_member (household_id, person_id, role, joined_on)
select h.id, p.id, m.role, curdate() - interval 180 day
from (
  select 1 no, '陳美華' name, 'HEAD' role
  union all select 1, '林志遠', 'PARTNER'
  union all select 1, '林承恩', 'CHILD'
  union all select 1, '林語晴', 'CHILD'
  union all select 2, '黃淑貞', 'HEAD'
  union all select 2, '黃冠宇', 'CHILD'
  union all select 3, '吳林月', 'HEAD'
  union all select 3, '吳家豪', 'GRANDCHILD'
  union all select 4, '張雅婷', 'HEAD'
  union all select 4, '張可欣', 'CHILD'
  union all select 4, '周志強', 'PARTNER'
  union all select 5, '蔡明宏', 'HEAD'
  union all select 5, '蔡宜蓁', 'CHILD'
  union all select 5, '蔡宜安', 'CHILD'
  union all select 6, '鄭阿滿', 'UNKNOWN'
  union all select 7, '許育誠', 'HEAD'
  union all select 7, '許小樂', 'CHILD'
  union all select 8, '方思穎', 'HEAD'
  union all select 8, '方子昂', 'CHILD'
  union all select 9, '洪佩珊', 'HEAD'
  union all select 9, '林沐恩', 'CHILD'
  union all select 10, '潘秀蘭', 'HEAD'
  union all select 10, '潘文雄', 'PARTNER'
  union all select 11, '羅建國', 'HEAD'
  union all select 11, '羅心怡', 'CHILD'
  union all select 12, '邱玉珍', 'HEAD'
  union all select 12, '邱品妍', 'CHILD'
  union all select 12, '邱品睿', 'CHILD'
  union all select 9, '林志遠', 'PARTNER'
) m join registry_household h on h.number = concat('H', year(curdate()) - 1911, '-', lpad(m.no, 6, '0'))
join registry_person p on p.name = m.name
order by h.id, p.id;
