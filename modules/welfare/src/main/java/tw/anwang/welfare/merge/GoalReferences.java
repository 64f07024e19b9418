package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.welfare.plan.PlanGoal;

/** Goals that are somebody's go with the person. */
@ApplicationScoped
class GoalReferences extends RowsOfCases {
    GoalReferences() {
        super("welfare.planGoal", PlanGoal.class);
    }
}
