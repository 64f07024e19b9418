insert into meetings_minutes_item_unit (item_id, position, name, part, office_id)
select i.id, 0, u.short, 'DOER', o.id
from meetings_minutes_item i
join (select '13-討1' citation, '社家署' short, '衛生福利部社會及家庭署' name
      union all select '13-討2(1)', '心健司', '衛生福利部心理健康司'
      union all select '13-討2(2)', '移民署', '內政部移民署') u on u.citation = i.citation
join directory_office o on o.name = u.name;
