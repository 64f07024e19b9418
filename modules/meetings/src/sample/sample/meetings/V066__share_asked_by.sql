update meetings_share h join identity_account x on x.sign_in_name = 'yimin.officer' and x.office_id = h.office_id
set h.asked_by = x.name where h.asked_by = '承辦人';
