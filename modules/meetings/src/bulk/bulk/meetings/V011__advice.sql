insert into meetings_advice (round_id, tracked_item_id, recommendation, words, given_by, given_at)
select a.round_id, a.tracked_item_id, if(a.id % 2, 'CONTINUE', 'RELEASE'), '請於下次會議說明。', '示範', utc_timestamp()
from meetings_answer a where a.round_id between 499941 + 300 * ${tenths} and 500000 + 300 * ${tenths} and a.state = 'SENT';
