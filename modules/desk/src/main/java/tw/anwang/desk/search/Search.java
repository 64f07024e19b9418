package tw.anwang.desk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;
import tw.anwang.desk.SearchSource;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** Finds words in what the person may see, newest first. */
@ApplicationScoped
public class Search {
    /** So many hits are counted and listed; who has more asks more narrowly. */
    public static final int MOST = 1_000;

    /** As the trail calls a search that found nothing. */
    static final String KIND = "desk.search";

    private static final int OFFICES_MEANT = 50;

    @Inject
    IndexKeeper index;

    @Inject
    Sources sources;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private record Top(List<SearchHit> hits, long counted) {}

    /** @throws RuleBroken where nothing can be looked for: it says what to type */
    @Permitted(Permitted.ANYONE)
    public SearchFound found(SearchFilter filter, int page) {
        SearchWords words = SearchWords.of(filter.q());
        if (words.problem() != null) {
            throw new RuleBroken("desk." + words.problem());
        }
        Query query = SearchQuery.of(words, filter, meant(filter), user.getMe(), permitted());
        Paging asked = new Paging(Math.min(page, MOST / Paging.SIZE), Paging.SIZE, 0, filter.query());
        Top top = index.ask(searcher -> top(searcher, query, asked, words.phrases()));
        note(filter, top.hits());
        return new SearchFound(
                top.hits(),
                asked.of(Math.min(MOST, top.counted())),
                top.counted() > MOST,
                words.tooShort(),
                index.building().orElse(null));
    }

    private static Top top(IndexSearcher searcher, Query query, Paging asked, List<Phrase> phrases) throws IOException {
        TopFieldDocs found = searcher.search(
                query,
                TopFieldCollector.createSharedManager(
                        IndexFolder.NEWEST_FIRST, asked.firstRow() + asked.size(), null, MOST));
        List<SearchHit> hits = new ArrayList<>();
        ScoreDoc[] all = found.scoreDocs;
        for (ScoreDoc one : Arrays.copyOfRange(all, Math.min(asked.firstRow(), all.length), all.length)) {
            hits.add(SearchHit.of(searcher.storedFields().document(one.doc), phrases));
        }
        return new Top(hits, found.totalHits.value);
    }

    /** The kinds of record the person may search. @throws tw.anwang.identity.NotPermitted where there is none */
    private List<String> permitted() {
        List<String> kinds =
                sources.of(user.getMe()).stream().map(SearchSource::kind).toList();
        if (kinds.isEmpty()) {
            sources.all().forEach(source -> user.need(source.permission()));
        }
        return kinds;
    }

    private Set<Long> meant(SearchFilter filter) {
        Set<Long> meant = new LinkedHashSet<>();
        if (filter.office() != null) {
            offices.typed(filter.office(), OFFICES_MEANT, Taipei.today(clock))
                    .forEach(office -> meant.add(office.id().value()));
        }
        return meant;
    }

    /** One act for each kind of record that was shown. */
    private void note(SearchFilter filter, List<SearchHit> hits) {
        Map<String, Collection<Long>> shown = new LinkedHashMap<>();
        hits.forEach(hit -> shown.computeIfAbsent(hit.source(), kind -> new LinkedHashSet<>())
                .add(hit.record()));
        if (shown.isEmpty()) {
            shown.put(KIND, List.of());
        }
        shown.forEach((kind, ids) -> trail.listed(kind, filter.query().toString(), ids));
    }

    /** The series the person may choose, id to name. */
    @Permitted(Permitted.ANYONE)
    public Map<Long, String> series() {
        Map<Long, String> series = new LinkedHashMap<>();
        Actor me = user.getMe();
        sources.of(me).forEach(source -> series.putAll(source.series()));
        return series;
    }

    /** The kinds of text the person may search. */
    @Permitted(Permitted.ANYONE)
    public List<String> kinds() {
        return sources.of(user.getMe()).stream()
                .flatMap(source -> source.textKinds().stream())
                .distinct()
                .toList();
    }

    /** 辦理情形 for {@code meetings.answer}. */
    @Permitted(Permitted.ANYONE)
    public String words(String textKind, Locale locale) {
        return sources.words(textKind, locale);
    }
}
