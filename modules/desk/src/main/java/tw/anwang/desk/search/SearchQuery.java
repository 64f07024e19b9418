package tw.anwang.desk.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopeTerms;

/** The words, the filters, and in every question the person's scope. */
final class SearchQuery {
    /** ROC years count from here. */
    private static final int BEFORE_ROC = 1911;

    private SearchQuery() {}

    /**
     * @param offices ids that the filter's office means; none means that nobody bears such a name
     * @param permitted kinds of record the person may search
     */
    static Query of(SearchWords words, SearchFilter filter, Set<Long> offices, Actor me, Collection<String> permitted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.phrases().forEach(phrase -> all.add(phrase.wanted(), Occur.FILTER));
        all.add(anyOf(SearchDocument.SCOPE, ScopeTerms.ofScope(me.scope())), Occur.FILTER);
        all.add(anyOf(SearchDocument.SOURCE, permitted), Occur.FILTER);
        only(all, SearchDocument.KIND, filter.kind());
        only(all, SearchDocument.SERIES, filter.series());
        only(all, SearchDocument.YEAR, filter.year() == null ? null : filter.year() + BEFORE_ROC);
        if (filter.office() != null) {
            all.add(
                    anyOf(
                            SearchDocument.OFFICE,
                            offices.stream().map(String::valueOf).toList()),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static void only(BooleanQuery.Builder all, String field, Object value) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
        }
    }

    private static Query anyOf(String field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }
}
