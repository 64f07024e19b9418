-- Invented people, as old as they are on the day of loading.
insert into registry_person (name, sex, born_on)
select p.name, p.sex, curdate() - interval p.years year - interval p.days day
from (
  select 1 no, '陳美華' name, 'FEMALE' sex, 36 years, 40 days
  union all select 2, '林志遠', 'MALE', 38, 200
  union all select 3, '林承恩', 'MALE', 9, 120
  union all select 4, '林語晴', 'FEMALE', 4, 33
  union all select 5, '黃淑貞', 'FEMALE', 52, 10
  union all select 6, '黃冠宇', 'MALE', 17, 90
  union all select 7, '吳林月', 'FEMALE', 68, 75
  union all select 8, '吳家豪', 'MALE', 12, 300
  union all select 9, '張雅婷', 'FEMALE', 29, 15
  union all select 10, '張可欣', 'FEMALE', 2, 60
  union all select 11, '周志強', 'MALE', 34, 5
  union all select 12, '蔡明宏', 'MALE', 45, 22
  union all select 13, '蔡宜蓁', 'FEMALE', 15, 44
  union all select 14, '蔡宜安', 'FEMALE', 13, 80
  union all select 15, '鄭阿滿', 'FEMALE', 80, 100
  union all select 16, '許育誠', 'MALE', 33, 12
  union all select 17, '許小樂', 'MALE', 6, 210
  union all select 18, '方思穎', 'FEMALE', 27, 18
  union all select 19, '方子昂', 'MALE', 1, 100
  union all select 20, '洪佩珊', 'FEMALE', 33, 260
  union all select 21, '林沐恩', 'MALE', 7, 31
  union all select 22, '潘秀蘭', 'FEMALE', 61, 9
  union all select 23, '潘文雄', 'MALE', 64, 70
  union all select 24, '羅建國', 'MALE', 39, 0
  union all select 25, '羅心怡', 'FEMALE', 11, 150
  union all select 26, '邱玉珍', 'FEMALE', 47, 66
  union all select 27, '邱品妍', 'FEMALE', 16, 14
  union all select 28, '邱品睿', 'MALE', 14, 222
) p order by p.no;
