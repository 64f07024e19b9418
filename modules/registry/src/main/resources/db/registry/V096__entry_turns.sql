insert ignore into registry_entry_turn (n) select seq from seq_0_to_511;
