-- matters and what was decided on them, without what became a confidential item
insert into meetings_published_item (publication_id, minutes_item_id, position, kind, path, citation, words)
  select p.id, i.id, row_number() over (order by i.position), i.kind, i.path, i.citation, replace(i.text, '\n', '')
  from meetings_publication p join meetings_minutes_item i on i.minutes_id = p.minutes_id
  where i.kind in ('REPORT_ITEM', 'DISCUSSION_ITEM', 'MOTION', 'RESOLUTION', 'DECISION', 'CHAIR_DIRECTIVE')
    and not exists (select 1 from meetings_tracked_item t where t.minutes_item_id = i.id and t.sensitivity <> 0);
