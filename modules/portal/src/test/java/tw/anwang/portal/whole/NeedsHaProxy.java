package tw.anwang.portal.whole;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class where HAProxy is missing, counted and told. */
final class NeedsHaProxy implements ExecutionCondition {
    private static final String WHY = "skipped: no haproxy (on Debian: apt-get install haproxy)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (ReverseProxy.program().isPresent()) {
            return ConditionEvaluationResult.enabled("haproxy is there");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(context.getDisplayName() + " " + WHY);
        }
        return ConditionEvaluationResult.disabled(WHY);
    }
}
