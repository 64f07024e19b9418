package tw.anwang.welfare.plan;

import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/**
 * Who does a task: the worker, a member of the household, or another office in words.
 *
 * @param person id of the member, or null
 * @param office what the office is called, or null
 */
record DoneBy(PlanTask.Doer doer, Long person, String office) {
    private static final int NAME = 100;

    DoneBy {
        office = doer == PlanTask.Doer.OFFICE ? TextLength.atMost(NAME, office) : null;
        person = doer == PlanTask.Doer.MEMBER ? person : null;
        boolean named =
                switch (doer) {
                    case WORKER -> true;
                    case MEMBER -> person != null;
                    case OFFICE -> office != null;
                };
        if (!named) {
            throw new RuleBroken("welfare.plan.noDoer");
        }
    }
}
