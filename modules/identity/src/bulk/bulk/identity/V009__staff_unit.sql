-- Forty more in the staff unit of most series: each can keep a series of their own.
insert into identity_account (sign_in_name, name, office_id, password_hash)
select concat('bulk.staff', lpad(seq, 2, '0')), concat('幕僚', lpad(seq, 2, '0')), 104, '${passwordHash}' from seq_1_to_40;
