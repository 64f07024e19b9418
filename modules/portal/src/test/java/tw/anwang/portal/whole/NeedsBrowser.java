package tw.anwang.portal.whole;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class where chromium is missing, counted and told; an assumption in a class's beginning is neither. */
final class NeedsBrowser implements ExecutionCondition {
    private static final String WHY = "skipped: no chromium; -Dbrowser=required makes this a failure";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isThere()) {
            return ConditionEvaluationResult.enabled("chromium is there");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(context.getDisplayName() + " " + WHY);
        }
        return ConditionEvaluationResult.disabled(WHY);
    }
}
