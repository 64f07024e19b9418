package tw.anwang.intake.report;

import java.util.List;
import tw.anwang.directory.OfficeRef;

/**
 * What who screens has to know beside the report itself.
 *
 * @param asked what the sources said, where they were asked since the last screening
 * @param same people of other reports who may be those of this one and are known to the registry
 * @param suggested where it may go, the likeliest first
 */
public record ScreeningSheet(List<CrossCheck> asked, List<MaybeSame> same, List<OfficeRef> suggested) {
    /**
     * Somebody of another report who may be a person of this one.
     *
     * @param mine id of the person in this report, {@code other} of the one there
     */
    public record MaybeSame(long mine, long other, EarlierReport report) {}
}
