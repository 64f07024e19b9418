update identity_role set needs_second_factor = true where code in ('auditor', 'countyAuditor');
