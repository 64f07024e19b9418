analyze table welfare_family_case, welfare_family_case_party, welfare_visit, welfare_case_step, welfare_assessment, welfare_decision, registry_involvement, desk_task;
