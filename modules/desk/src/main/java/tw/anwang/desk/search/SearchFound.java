package tw.anwang.desk.search;

import java.util.List;
import tw.anwang.kernel.Paging;

/**
 * One page of hits.
 *
 * @param more whether there are more than are counted: only the newest are listed
 * @param tooShort terms of one sign that were not looked for
 * @param building how far the index is, null where it is whole
 */
public record SearchFound(
        List<SearchHit> hits, Paging paging, boolean more, List<String> tooShort, Building building) {}
