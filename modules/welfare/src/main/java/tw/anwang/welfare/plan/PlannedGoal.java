package tw.anwang.welfare.plan;

import java.util.List;

/** A goal with its tasks. */
public record PlannedGoal(PlanGoal goal, List<PlanTask> tasks) {
    /** Something is still to be done for it, or nothing was said yet. */
    public boolean isOpen() {
        return tasks.isEmpty() || tasks.stream().anyMatch(PlanTask::isOpen);
    }

    public List<PlanTask> open() {
        return tasks.stream().filter(PlanTask::isOpen).toList();
    }
}
