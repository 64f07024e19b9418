-- 40,000 persons for each tenth, forty to nine families of three to six. The first is the head; the place in the family says the age.
insert into registry_person (id, name, sex, born_on, birth_estimated, died_on)
select 5000000 + p.n,
  concat(elt(1 + floor(60 * pow(crc32(concat('s', p.family)) % 10000 / 10000, 2)), '陳', '林', '黃', '張', '李', '王', '吳', '劉', '蔡', '楊', '許', '鄭', '謝',
      '洪', '郭', '邱', '曾', '廖', '賴', '徐', '周', '葉', '蘇', '莊', '呂', '江', '何', '蕭', '羅', '高', '潘', '簡', '朱', '鍾', '游', '彭', '詹', '胡', '施', '沈',
      '余', '盧', '梁', '趙', '顏', '柯', '翁', '魏', '孫', '戴', '范', '方', '宋', '鄧', '杜', '傅', '侯', '曹', '薛', '丁'),
    substr('志家雅怡淑建美俊文冠宗佳宜育思品承語詩子宥芷柏彥欣惠秀麗明國', 1 + crc32(concat('a', p.n)) % 30, 1),
    substr('豪偉婷君芬宏玲傑欣翰儒穎蓁誠妤恩睿晴涵軒安瑜霖廷萱珍英華雄芳', 1 + crc32(concat('b', p.n)) % 30, 1)),
  if(crc32(concat('x', p.n)) % 2 = 0, 'FEMALE', 'MALE'),
  if(p.n % 97 = 0, null, curdate() - interval (365 * case p.place when 0 then 24 + crc32(concat('y', p.n)) % 45 when 1 then 22 + crc32(concat('y', p.n)) % 45
      when 4 then 60 + crc32(concat('y', p.n)) % 32 else floor(18 * pow(crc32(concat('y', p.n)) % 1000 / 1000, 0.8)) end
    + crc32(concat('d', p.n)) % 365) day),
  p.n % 211 = 0, if(p.n % 331 = 0 and p.place > 0, curdate() - interval 1 + crc32(p.n) % 900 day, null)
from (
  select seq n, seq div 40 * 9 + floor(seq % 40 * 9 / 40) family, seq % 40 - ceil(floor(seq % 40 * 9 / 40) * 40 / 9) place from seq_0_to_1199999 where seq < 40000 * ${tenths}
) p;
