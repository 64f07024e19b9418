package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.welfare.plan.PlanTask;

/** So do tasks that a member of the family took on. */
@ApplicationScoped
class TaskReferences extends RowsOfCases {
    TaskReferences() {
        super("welfare.planTask", PlanTask.class);
    }
}
