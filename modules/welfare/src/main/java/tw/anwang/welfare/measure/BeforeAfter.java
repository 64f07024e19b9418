package tw.anwang.welfare.measure;

import java.util.List;
import tw.anwang.welfare.assessment.Scale;

/**
 * The two measures of a case side by side.
 *
 * @param before the one on which it was opened; null where nobody has assessed the family
 * @param after the last one since; null where there is none yet
 * @param factors found in either, in the order of their list
 */
public record BeforeAfter(Measure before, Measure after, Scale scale, List<FactorChange> factors) {
    /** 家庭脆弱性 by its grade. */
    public Change grade() {
        return after == null
                ? Change.OPEN
                : Change.of(after.grade().compareTo(before.grade())); // the gravest grade comes first
    }

    /** 家庭環境. */
    public Change home() {
        return after == null ? Change.OPEN : Change.of(after.home() - before.home());
    }

    /** 外部支持. */
    public Change support() {
        return after == null ? Change.OPEN : Change.of(after.support() - before.support());
    }

    /** 家庭功能. */
    public Change functioning() {
        return after == null ? Change.OPEN : Change.of(after.functioning() - before.functioning());
    }

    public boolean isMeasured() {
        return before != null;
    }
}
