-- Grants of the offices that the demo people work in, in each state of their life; all invented. The one that is on is
-- given to an office that no demo account belongs to, so that nobody's own list changes.
insert into identity_grant (owner_office_id, grantee_office_id, grantee_account_id, purpose, legal_basis, document_number,
  from_day, to_day, review_on, state, requested_by, approved_by)
select owner.id, office.id, person.id, demo.purpose, demo.legal_basis, demo.document_number,
  curdate() + interval demo.begins day, curdate() + interval demo.ends day, curdate() + interval demo.review day,
  demo.state, requester.id, approver.id
from (
  select 1 position, 'xinjian.officer' requester, null approver, '內政部移民署' office, null person,
    '返國精神病人社區安置之聯繫' purpose, '個人資料保護法第16條第1款' legal_basis, '示範心字第1150000101號' document_number,
    0 begins, 180 ends, 90 review, 'REQUESTED' state
  union all select 2, 'kaohsiung.officer', 'kaohsiung.head', null, 'xinjian.officer',
    '精神病人社區支持案件之共同處理', '精神衛生法第53條', '示範社字第1150000207號', -10, 170, 80, 'APPROVED'
  union all select 3, 'xinjian.officer', 'xinjian.head', '臺北市政府社會局', null,
    '自殺高風險個案跨網絡服務', '自殺防治法第11條', '示範心字第1150000033號', -100, 80, -10, 'ON'
  union all select 4, 'yimin.officer', 'yimin.head', '高雄市政府社會局', null,
    '逾期停居留外來人口之協助', '個人資料保護法第16條第1款', '示範移字第1140000512號', -200, -20, -110, 'ENDED'
) demo
join identity_account requester on requester.sign_in_name = demo.requester
join directory_office owner on owner.id = requester.office_id
left join identity_account approver on approver.sign_in_name = demo.approver
left join directory_office office on office.name = demo.office
left join identity_account person on person.sign_in_name = demo.person
order by demo.position;
