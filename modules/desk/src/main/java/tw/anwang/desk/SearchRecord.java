package tw.anwang.desk;

import java.util.List;
import java.util.Set;

/**
 * A scoped record with all texts that are seen by who sees it.
 *
 * @param id of the record, of the kind of its {@link SearchSource}
 * @param confidential whether it is 密
 * @param scope what {@link tw.anwang.identity.ScopeTerms#ofRecord} makes of it
 */
public record SearchRecord(long id, boolean confidential, Set<String> scope, List<SearchText> texts) {
    public SearchRecord {
        scope = Set.copyOf(scope);
        texts = List.copyOf(texts);
    }
}
