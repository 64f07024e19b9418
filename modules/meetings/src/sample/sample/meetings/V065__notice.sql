insert into desk_notice (office_id, told_by, text_key, arguments, page, told_at)
select r.office_id, x.id, 'meetings.notice.request.REFUSED.EXTEND', concat(i.number, ' ', i.title),
  concat('/meetings/requestForChange.xhtml?item=', i.id), r.decided_at
from meetings_request_for_change r
join meetings_tracked_item i on i.id = r.tracked_item_id
join identity_account x on x.sign_in_name = 'shejia.officer'
where r.state = 'REFUSED';
