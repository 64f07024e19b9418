-- Everything here has ids from 500,000 on, so that tests of other rows stay below.
insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers, lead_office_id)
select 500000 + seq, concat('大量系列', seq), concat('大量', seq), 101, 'PUBLIC', true, 'TAKING_PART', if(seq % 10 = 0, 101, 104)
from seq_1_to_60;
