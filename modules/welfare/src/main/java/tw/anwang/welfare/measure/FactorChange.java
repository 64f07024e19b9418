package tw.anwang.welfare.measure;

import tw.anwang.welfare.assessment.Factor;

/**
 * One factor that was found before or after.
 *
 * @param after null where it was measured once
 */
public record FactorChange(Factor factor, boolean before, Boolean after) {
    /** A factor that is gone is better, one that has come is worse. */
    public Change change() {
        return after == null ? Change.OPEN : Change.of(Boolean.compare(before, after));
    }
}
