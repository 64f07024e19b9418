package tw.anwang.portal.whole;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class where LibreOffice is missing, counted and told. */
final class NeedsLibreOffice implements ExecutionCondition {
    private static final String WHY =
            "skipped: no LibreOffice (on Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (LibreOffice.isThere()) {
            return ConditionEvaluationResult.enabled("LibreOffice is there");
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println(context.getDisplayName() + " " + WHY);
        }
        return ConditionEvaluationResult.disabled(WHY);
    }
}
