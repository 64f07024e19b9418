analyze table meetings_meeting, meetings_meeting_party, meetings_tracked_item, meetings_tracked_item_party, meetings_answer, meetings_round, desk_task;
