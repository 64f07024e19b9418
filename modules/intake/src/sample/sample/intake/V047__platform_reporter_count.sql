update intake_platform_import set rows_read = 5, rows_kept = 1, file_gone = true where id = 1;
